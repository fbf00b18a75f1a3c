import { forVictims, frontDoor, directory, nationalHelpline, type AnyService } from '../directory.ts';
import { audiences } from '../domain/audiences.ts';
import { discreetName, unlessTelling } from '../domain/discreet.ts';
import { hoursInWords } from '../domain/hours.ts';
import { qrBits, type QrBits } from './qr-bits.ts';

/** What one version of the sheet says of a service. */
export interface SheetWords {
	name: string;
	numbers: { number: string; note: string }[];
	lines: string[];
}

/** A service on the signposting sheet, in each of its versions. All words are made at build. */
export interface SheetEntry {
	code: string;
	districts: string[];
	topics: string[];
	/** False for what nobody could confirm: it is not ticked unless a worker ticks it. */
	sure: boolean;
	/** True for what is ticked before a need is chosen: what is local, and the national helpline. */
	first: boolean;
	plain: SheetWords;
	discreet: SheetWords;
	/** What the staff version adds to the plain one. */
	staff: string[];
	qr: QrBits;
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

const numbersOf = ({ data }: AnyService, keep: (words: string) => string | undefined) =>
	(data.phones ?? []).map(({ number, label, hours, note }) => ({
		number,
		note: [label && keep(label), hours && hoursInWords(hours), note && keep(note)].filter(Boolean).join('. '),
	}));

const plainWords = (service: AnyService): SheetWords => {
	const { data, freshness } = service;
	const who = data.for.includes('everyone')
		? undefined
		: `For: ${data.for.map((group) => audiences[group]).join(', ')}.`;
	const site = data.website && new URL(data.website).hostname.replace(/^www\./, '');
	return {
		name: data.name,
		numbers: numbersOf(service, (words) => words),
		lines: [data.summary, who, ...whenAndWhere(service), site, `${freshness.words}.`].filter(
			(line) => line !== undefined,
		),
	};
};

/** No name, website or summary, and no line with a word that tells. */
const discreetWords = (service: AnyService): SheetWords => ({
	name: discreetName(service),
	numbers: numbersOf(service, unlessTelling),
	lines: [...whenAndWhere(service), `${service.freshness.words}.`].filter((line) => unlessTelling(line)),
});

const staffLines = ({ data }: AnyService): string[] =>
	[
		data.referral ? (data.referral.steps ?? referrals[data.referral.how]) : 'How to refer is not known. Ring and ask.',
		data.eligibility,
		`Code ${data.code}`,
	].filter((line) => line !== undefined);

const doors = new Set([...directory.areas.map((area) => frontDoor(area).key), nationalHelpline().key]);

/** Every service that may be handed to a person, surest first and the areas’ front doors before all. */
export const sheetEntries = (site: URL): SheetEntry[] =>
	forVictims()
		.filter((service) => !(service.kind === 'helplines' && service.data.permanent))
		.sort((a, b) => Number(doors.has(b.key)) - Number(doors.has(a.key)))
		.map((service) => ({
			code: service.data.code,
			districts: service.districts,
			topics: service.data.topics,
			sure: service.freshness.level !== 'not-confirmed',
			first: !service.nationwide || doors.has(service.key),
			plain: plainWords(service),
			discreet: discreetWords(service),
			staff: staffLines(service),
			qr: qrBits(new URL(service.href, site).href),
		}));
