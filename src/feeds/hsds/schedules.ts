import { hoursInWords } from '../../domain/hours.ts';
import type { Hours } from '../../domain/opening-hours.ts';
import { recurrencesOf } from '../../domain/recurrence.ts';
import type { Published } from '../published.ts';
import { idOf } from './ids.ts';

/** Opening times of a service or of one way to reach it, in HSDS 3.0. */
export interface Schedule {
	id: string;
	service_id: string;
	freq?: 'WEEKLY' | 'MONTHLY';
	interval?: 1;
	byday?: string;
	wkst?: 'MO';
	opens_at?: string;
	closes_at?: string;
	/** The hours in words, bank holidays included. */
	description: string;
	/** What the hours are of: the service, a number, the chat or BSL. */
	attending_type: string;
	notes: string;
}

const CLOCK = 'Times are those of London (Europe/London).';

/** One schedule a recurrence; hours that no recurrence says are one schedule in words. */
function schedulesOf(hours: Hours, of: string, service: string, more = ''): Schedule[] {
	const words = {
		description: hoursInWords(hours),
		attending_type: of,
		notes: [CLOCK, more].filter(Boolean).join(' '),
	};
	const owner = { service_id: idOf(service) };
	const recurrences = recurrencesOf(hours);
	if (!recurrences) return [{ id: idOf(service, 'schedules', of), ...owner, ...words }];
	return recurrences.map(({ freq, byday, opens, closes }) => ({
		id: idOf(service, 'schedules', of, byday, opens, closes),
		...owner,
		...{ freq, interval: 1, byday, wkst: 'MO', opens_at: opens, closes_at: closes },
		...words,
	}));
}

/** Hours that only a note tells of. */
const inNote = (note: string, service: string): Schedule => ({
	id: idOf(service, 'schedules', 'note'),
	service_id: idOf(service),
	description: note,
	attending_type: 'service',
	notes: CLOCK,
});

/** What a service's schedules are of, with the hours of each. `key` is the service's: `helplines/galop`. */
const waysIn = ({ hours, hoursNote, phones = [], chat, bsl }: Published) => [
	{ of: 'service', hours, more: hoursNote },
	...phones.map(({ number, label, hours }) => ({
		of: `phone ${number}${label ? `, ${label}` : ''}`,
		hours,
		more: undefined,
	})),
	{ of: 'live chat', hours: chat?.hours, more: undefined },
	{ of: 'British Sign Language', hours: bsl?.hours, more: undefined },
];

/** All hours of a service, of its numbers, its chat and its BSL. `key` is the service's: `helplines/galop`. */
export function schedules(key: string, data: Published): Schedule[] {
	const known = waysIn(data).flatMap(({ of, hours, more }) => (hours ? schedulesOf(hours, of, key, more) : []));
	return !data.hours && data.hoursNote ? [inNote(data.hoursNote, key), ...known] : known;
}
