import { describe, expect, test } from 'vitest';
import { timetableOf } from '../src/domain/open-data.ts';
import type { Hours } from '../src/domain/opening-hours.ts';
import { nextSessions, sessionsBetween } from '../src/domain/sessions.ts';
import { openState } from '../src/domain/timetable.ts';

const at = Date.parse;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const inWords = ({ from, to }: { from: number; to: number }) =>
	`${new Date(from).toISOString().slice(0, 16)} ${(to - from) / HOUR}`;

/** Sessions as "start in UTC, hours long". */
const found = (hours: Hours, from: string, until: string) => sessionsBetween(hours, at(from), at(until)).map(inWords);

describe('both changes of the clock', () => {
	test('a session keeps its time on the wall', () => {
		expect(found('Sa-Mo 09:30-11:30', '2027-03-27', '2027-03-30')).toEqual([
			'2027-03-27T09:30 2',
			'2027-03-28T08:30 2',
			'2027-03-29T08:30 2',
		]);
		expect(found('Sa-Mo 09:30-11:30', '2027-10-30', '2027-11-02')).toEqual([
			'2027-10-30T08:30 2',
			'2027-10-31T09:30 2',
			'2027-11-01T09:30 2',
		]);
	});

	test('a night is an hour shorter in spring and longer in autumn', () => {
		expect(found('Sa 22:00-06:00', '2027-03-27', '2027-03-29')).toEqual(['2027-03-27T22:00 7']);
		expect(found('Sa 22:00-06:00', '2027-10-30', '2027-11-01')).toEqual(['2027-10-30T21:00 9']);
	});

	test('the hour that does not exist opens nothing, and the hour that is there twice opens once', () => {
		expect(found('Su 01:15-01:45', '2027-03-28', '2027-03-29')).toEqual([]);
		expect(found('Su 00:30-01:30', '2027-03-28', '2027-03-29')).toEqual(['2027-03-28T00:30 0.5']);
		expect(found('Su 01:15-01:45', '2027-10-30T22:00Z', '2027-11-01')).toEqual(['2027-10-31T00:15 0.5']);
	});
});

describe('days and nights', () => {
	test('past midnight is one session, several spells a day are several', () => {
		expect(found('Fr 22:00-02:00', '2026-11-27', '2026-11-29')).toEqual(['2026-11-27T22:00 4']);
		expect(found('Th 10:00-12:00,14:00-16:00', '2026-11-26', '2026-11-27')).toEqual([
			'2026-11-26T10:00 2',
			'2026-11-26T14:00 2',
		]);
	});

	test('to midnight ends at midnight, and midnight to midnight goes on', () => {
		expect(found('Th 20:00-24:00', '2026-11-26', '2026-11-28')).toEqual(['2026-11-26T20:00 4']);
		expect(found('Th,Fr 00:00-24:00', '2026-11-25', '2026-11-30')).toEqual(['2026-11-26T00:00 48']);
	});

	test('the first Saturday of a month', () => {
		expect(nextSessions('Sa[1] 10:00-12:00', at('2026-11-24'), 3).map(inWords)).toEqual([
			'2026-12-05T10:00 2',
			'2027-01-02T10:00 2',
			'2027-02-06T10:00 2',
		]);
	});

	test('the session that is running comes first, from its beginning', () => {
		expect(nextSessions('Mo-Su 20:00-08:00', at('2026-11-24T03:00Z'), 1).map(inWords)).toEqual(['2026-11-23T20:00 12']);
		expect(nextSessions('Tu 09:30-11:30', at('2026-11-24T11:30Z'), 1).map(inWords)).toEqual(['2026-12-01T09:30 2']);
	});
});

/** https://www.gov.uk/bank-holidays, England and Wales. */
const BANK_HOLIDAYS: Record<number, string> = {
	2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
	2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
	2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

describe('bank holidays', () => {
	test.each(Object.entries(BANK_HOLIDAYS))('weekdays of %s on which “PH off” is shut', (year, days) => {
		const open = sessionsBetween('Mo-Fr 10:00-12:00; PH off', at(`${year}-01-01`), at(`${Number(year) + 1}-01-01`));
		const all = sessionsBetween('Mo-Fr 10:00-12:00', at(`${year}-01-01`), at(`${Number(year) + 1}-01-01`));
		const shut = all.filter(({ from }) => !open.some((session) => session.from === from));
		expect(shut.map(({ from }) => new Date(from).toISOString().slice(5, 10)).join(' ')).toBe(days);
	});

	test('Christmas and Boxing Day count on their own dates too when they fall on a weekend', () => {
		expect(found('Mo-Su 10:00-12:00; PH off', '2026-12-24', '2026-12-30')).toEqual([
			'2026-12-24T10:00 2',
			'2026-12-27T10:00 2',
			'2026-12-29T10:00 2',
		]);
		expect(found('Mo-Su 10:00-12:00; PH off', '2027-12-24', '2027-12-30')).toEqual([
			'2027-12-24T10:00 2',
			'2027-12-29T10:00 2',
		]);
	});

	const stateAt = (hours: Hours, instant: string) => openState(timetableOf(hours, new Date('2026-12-20')), at(instant));

	test('hours that say nothing of them claim nothing on them', () => {
		expect(stateAt('Mo-Fr 08:00-20:00', '2026-12-24T10:00Z').is).toBe('open');
		for (const day of ['2026-12-25', '2026-12-28', '2027-01-01']) {
			expect(stateAt('Mo-Fr 08:00-20:00', `${day}T10:00Z`)).toEqual({ is: 'unknown', bankHoliday: true });
			expect(stateAt('Mo-Fr 08:00-20:00', `${day}T06:00Z`)).toMatchObject({ is: 'shut', bankHoliday: true });
		}
		expect(stateAt('Mo-Fr 08:00-20:00', '2026-12-29T10:00Z').is).toBe('open');
	});

	test('day and night is day and night, and what has bank holiday hours keeps them', () => {
		expect(stateAt('24/7', '2026-12-25T10:00Z')).toEqual({ is: 'open', until: 'always' });
		const hours = 'Mo-Fr 08:00-20:00; PH 10:00-12:00';
		expect(stateAt(hours, '2026-12-28T11:00Z')).toEqual({ is: 'open', until: at('2026-12-28T12:00Z') });
		expect(stateAt(hours, '2026-12-28T09:00Z')).toMatchObject({ next: at('2026-12-28T10:00Z'), bankHoliday: false });
	});
});

test('ends when its weeks are over, whatever the hours', () => {
	const { from, until } = timetableOf('24/7', new Date('2026-11-24T15:00Z'));
	expect(until - from).toBe(56 * DAY);
});
