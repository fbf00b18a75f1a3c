import type { AnyService } from '../directory.ts';
import { audiences } from '../domain/audiences.ts';
import { discreetName, unlessTelling } from '../domain/discreet.ts';
import { hoursInWords } from '../domain/hours.ts';

/** What one version of the sheet says of a service. */
export interface SheetWords {
	name: string;
	numbers: { number: string; note: string }[];
	lines: string[];
}

const referrals = {
	self: 'They can go themselves.',
	professional: 'A professional must refer.',
	either: 'They can go themselves, or a professional can refer.',
};

const venueOf = ({ data }: AnyService) => ('venue' in data ? data.venue : undefined);

/** When and where, as far as it is known and sure; else that it must be asked. */
function whenAndWhere(service: AnyService): string[] {
	const venue = venueOf(service);
	const { hours } = service.data;
	if (service.freshness.level === 'not-confirmed') return [];
	const place = venue && [venue.name, venue.street, venue.town, venue.postcode].filter(Boolean).join(', ');
	return [hours && `${hoursInWords(hours)}.`, place && `${place}.`].filter((line): line is string => Boolean(line));
}

/** The texts that there are, each with its full stop. */
const sentences = (...texts: (string | undefined)[]) =>
	texts
		.filter((text) => text !== undefined)
		.map((text) => (text.endsWith('.') ? text : `${text}.`))
		.join(' ');

const numbersOf = ({ data }: AnyService, keep: (words: string) => string | undefined) =>
	(data.phones ?? []).map(({ number, label, hours, note }) => ({
		number,
		note: sentences(label && keep(label), hours && hoursInWords(hours), note && keep(note)),
	}));

/** What the plain sheet says: name, numbers, what it does, for whom, when, where and how sure that is. */
export const plainWords = (service: AnyService): SheetWords => {
	const { data, freshness } = service;
	const who = data.for.includes('everyone')
		? undefined
		: `For: ${data.for.map((group) => audiences[group]).join(', ')}.`;
	const site = data.website && `Website: ${new URL(data.website).hostname.replace(/^www\./, '')}.`;
	return {
		name: data.name,
		numbers: numbersOf(service, (words) => words),
		lines: [data.summary, who, ...whenAndWhere(service), site, `${freshness.words}.`].filter(
			(line) => line !== undefined,
		),
	};
};

/** No name, website or summary, and no line with a word that tells; `undefined` when nothing is left to go by. */
export function discreetWords(service: AnyService): SheetWords | undefined {
	const numbers = numbersOf(service, unlessTelling);
	const places = whenAndWhere(service).filter(unlessTelling);
	if (numbers.length === 0 && places.length === 0) return undefined;
	return { name: discreetName(service), numbers, lines: [...places, `${service.freshness.words}.`] };
}

/** What a worker needs besides: how to refer, who can use it, and the code to quote. */
export const staffLines = ({ data }: AnyService): string[] =>
	[
		data.referral ? (data.referral.steps ?? referrals[data.referral.how]) : 'How to refer is not known. Ring and ask.',
		data.eligibility,
		`Code ${data.code}.`,
	].filter((line) => line !== undefined);
