import type { CoveredPlace } from '../places.ts';
import type { Published } from '../published.ts';
import { phoneInWords } from '../sentences.ts';
import { idOf } from './ids.ts';

/** Every number of a service, and the number that takes texts. `key` is the service's: `helplines/galop`. */
export function phones(key: string, { phones = [], text }: Published) {
	const voice = phones.map((phone) => ({
		id: idOf(key, 'phones', phone.number, phone.label ?? ''),
		service_id: idOf(key),
		number: phone.number,
		type: 'voice',
		description: phoneInWords(phone),
	}));
	const texts = text && {
		id: idOf(key, 'text', text.number),
		service_id: idOf(key),
		number: text.number,
		type: 'text',
		...(text.label && { description: text.label }),
	};
	return texts ? [...voice, texts] : voice;
}

/** ISO 639 codes of languages that services speak, by the names that the content uses. */
const codes: Record<string, string> = { 'British Sign Language': 'bfi', Welsh: 'cy', Polish: 'pl', Punjabi: 'pa' };

/** The languages that staff speak or sign. */
export const languages = (key: string, { languages = [], bsl }: Published) =>
	[...new Set([...languages, ...(bsl ? ['British Sign Language'] : [])])].map((name) => ({
		id: idOf(key, 'languages', name),
		service_id: idOf(key),
		name,
		...(codes[name] && { code: codes[name] }),
	}));

/** Where people may live who use the service, by the codes of the Office for National Statistics. */
export const serviceAreas = (key: string, places: readonly CoveredPlace[]) =>
	places.map(({ name, gss }) => ({
		id: idOf(key, 'areas', gss),
		service_id: idOf(key),
		name,
		extent: gss,
		extent_type: 'GSS code',
		uri: `http://statistics.data.gov.uk/id/statistical-geography/${gss}`,
	}));

/** What the service costs. Only what a source calls free is free; nothing is made up. */
export const costOptions = (key: string, { cost }: Published) =>
	cost === undefined
		? []
		: [
				{
					id: idOf(key, 'cost'),
					service_id: idOf(key),
					...(/^free$|^free\./i.test(cost) && { option: 'Free', currency: 'GBP', amount: 0 }),
					amount_description: cost,
				},
			];
