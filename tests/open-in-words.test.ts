import { describe, expect, test } from 'vitest';
import { maySayOpen, mainHours, openingHours } from '../src/domain/open-hours.ts';
import { openInWords } from '../src/domain/open-in-words.ts';
import { openData } from '../src/domain/open-data.ts';
import { openState, readTimetable } from '../src/domain/timetable.ts';

/** What a page that was built on a day says at an instant. */
function said(hours: string, now: string, built = '2026-11-24T06:00Z'): string {
	const instant = Date.parse(now);
	return openInWords(openState(readTimetable(openData(hours, new Date(built))), instant), instant);
}

describe('what the page says', () => {
	test.each([
		['Tu 09:30-11:30', '2026-11-24T10:00Z', 'Open now until 11.30am'],
		['Tu 09:30-11:30', '2026-11-24T09:29Z', 'Next: today, 9.30am'],
		['Tu 09:30-11:30', '2026-11-24T11:30Z', 'Next: Tuesday 1 December, 9.30am'],
		['Tu 09:30-11:30', '2026-11-25T00:00Z', 'Next: Tuesday, 9.30am'],
		['Tu 09:30-11:30', '2026-11-30T23:59Z', 'Next: tomorrow, 9.30am'],
		['Mo-Su 12:00-24:00', '2026-11-24T13:00Z', 'Open now until midnight'],
		['Mo-Su 10:00-12:00', '2026-11-24T11:00Z', 'Open now until 12 noon'],
		['Mo-Su 20:00-08:00', '2026-11-24T23:00Z', 'Open now until 8am'],
		['Mo-Su 20:00-08:00', '2026-11-24T02:00Z', 'Open now until 8am'],
		['Mo-Fr 00:00-24:00', '2026-11-24T12:00Z', 'Open now until Friday, midnight'],
		['Mo-Fr 00:00-24:00', '2026-11-28T12:00Z', 'Next: Monday'],
		['Mo-Su 06:00-23:00', '2026-11-24T07:00Z', 'Open now until 11pm'],
		['Mo-Su 20:00-08:00', '2026-11-24T20:00Z', 'Open now until 8am'],
		['24/7', '2026-11-24T12:00Z', 'Open now, day and night'],
		['24/7', '2026-11-24T00:00Z', 'Open now, day and night'],
		['Mo-Fr 08:00-20:00', '2026-12-25T12:00Z', 'Bank holiday: ring to check'],
		['Mo-Fr 08:00-20:00', '2026-12-27T12:00Z', 'Next: tomorrow, 8am. Bank holiday: ring to check'],
		['Mo-Fr 08:00-20:00; PH off', '2026-12-25T12:00Z', 'Next: Tuesday, 8am'],
	])('%s at %s: %s', (hours, now, words) => expect(said(hours, now)).toBe(words));

	test('summer’s times are London’s, not UTC’s', () => {
		expect(said('Tu 09:30-11:30', '2027-06-01T08:30Z', '2027-06-01')).toBe('Open now until 11.30am');
	});

	test('tomorrow is the next day of the calendar, in the nights of 23 and of 25 hours', () => {
		expect(said('Mo 09:00-11:00', '2027-03-27T23:30Z', '2027-03-20')).toBe(
			'Next: Monday, 9am. Bank holiday: ring to check',
		);
		expect(said('Mo 09:00-11:00', '2027-10-30T23:10Z', '2027-10-20')).toBe('Next: tomorrow, 9am');
	});

	test('a spell that the timetable cuts off has no end, and is not day and night', () => {
		const { until } = readTimetable(openData('Mo-Su 20:00-08:00', new Date('2026-11-24')));
		expect(said('Mo-Su 20:00-08:00', new Date(until - 60_000).toISOString())).toBe('Open now');
	});

	test.each(['24/7', 'Mo-Fr 08:00-20:00'])(
		'asks to ring when the build is too old, or the device’s clock is wrong: %s',
		(hours) => {
			expect(said(hours, '2027-01-19T12:00Z')).toBe('Ring to check');
			expect(said(hours, '2026-11-23T12:00Z')).toBe('Ring to check');
			expect(said(hours, '2019-01-01T12:00Z')).toBe('Ring to check');
		},
	);

	test('asks to ring when the hours are not known', () => {
		const now = Date.now();
		expect(openInWords(openState(undefined, now), now)).toBe('Ring to check');
	});
});

describe('which hours count', () => {
	const service = (data: object, level: 'confirmed' | 'check-first' | 'not-confirmed' = 'confirmed') => ({
		data: { status: 'open' as const, checked: { on: '2026-01' }, ...data },
		freshness: { level, words: '' },
	});
	const phones = [{ number: '0808 2000 247', hours: '24/7' }];

	test('the service’s own, else its first number’s', () => {
		expect(mainHours(service({ hours: 'Tu 09:00-11:00', phones }))).toBe('Tu 09:00-11:00');
		expect(mainHours(service({ phones }))).toBe('24/7');
		expect(mainHours(service({}))).toBeUndefined();
		expect(mainHours(service({ phones: [] }))).toBeUndefined();
	});

	test('of what no source dates, only numbers that never change', () => {
		const undated = { phones, checked: { on: 'unknown' } };
		expect(mainHours(service(undated))).toBeUndefined();
		expect(mainHours(service({ ...undated, permanent: true }))).toBe('24/7');
	});

	test('none of what is not confirmed, undated, paused or not all there is to know', () => {
		const hours = 'Tu 09:00-11:00';
		expect(maySayOpen(service({ hours }))).toBe(true);
		expect(maySayOpen(service({ hours }, 'check-first'))).toBe(true);
		for (const unsure of [
			service({ hours, phones }, 'not-confirmed'),
			service({ hours, phones, status: 'paused' }),
			service({ hours, phones, status: 'closed' }),
			service({ hours, phones, checked: { on: 'unknown' } }, 'check-first'),
		]) {
			expect([maySayOpen(unsure), openingHours(unsure), mainHours(unsure)]).toEqual([false, undefined, undefined]);
		}
		expect(openingHours(service({ hours, hoursNote: 'In term time.' }))).toBeUndefined();
		expect(mainHours(service({ hoursNote: 'Every other Monday.', phones }))).toBeUndefined();
	});
});
