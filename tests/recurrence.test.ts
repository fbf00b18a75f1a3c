import { expect, test } from 'vitest';
import { hoursProblem } from '../src/domain/hours.ts';
import { parseHours, type Hours } from '../src/domain/opening-hours.ts';
import { recurrencesOf, type Recurrence } from '../src/domain/recurrence.ts';
import { anyHours, hoursInContent, shapes } from './support/hours.ts';
import fc from './support/properties.ts';

const MINUTE = 60_000;
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Four weeks without a bank holiday of England or a change of the clocks. */
const quarters = Array.from({ length: 4 * 7 * 96 }, (_, at) => new Date(2027, 5, 7, 0, at * 15 + 7));

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const isLastOfMonth = (day: Date) => new Date(day.getTime() + 7 * 1440 * MINUTE).getMonth() !== day.getMonth();

/** True when a recurrence begins on a day. */
const fallsOn = ({ freq, byday }: Recurrence, day: Date) =>
	byday.split(',').some((code) => {
		if (code.slice(-2) !== DAYS[day.getDay()]) return false;
		const number = freq === 'MONTHLY' ? Number(code.slice(0, -2)) : undefined;
		if (number === -1) return isLastOfMonth(day);
		return number === undefined || number === Math.ceil(day.getDate() / 7);
	});

/** RFC 5545 by hand: whether one of the recurrences is on at a time of London's clock. */
function isOn(recurrences: Recurrence[], time: Date): boolean {
	const minute = time.getHours() * 60 + time.getMinutes();
	const before = new Date(time.getFullYear(), time.getMonth(), time.getDate() - 1);
	return recurrences.some((one) => {
		const [opens, closes] = [minutesOf(one.opens), minutesOf(one.closes)];
		if (closes > opens) return fallsOn(one, time) && minute >= opens && minute < closes;
		return (fallsOn(one, time) && minute >= opens) || (fallsOn(one, before) && minute < closes);
	});
}

const differences = (hours: Hours, recurrences: Recurrence[]) =>
	quarters.filter((time) => isOn(recurrences, time) !== parseHours(hours).getState(time)).map(String);

test.each([...hoursInContent(), ...shapes])('%s comes round as the library says', (hours) => {
	expect(differences(hours, recurrencesOf(hours)!)).toEqual([]);
});

test('so do any weekly hours that the checker lets through', () => {
	fc.assert(
		fc.property(anyHours, (hours) => {
			expect(differences(hours, recurrencesOf(hours)!)).toEqual([]);
		}),
		{ numRuns: 40 },
	);
});

test('days with the same times are one recurrence', () => {
	expect(recurrencesOf('Mo-Th 09:00-17:00; Fr 09:00-16:00')).toEqual([
		{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH', opens: '09:00', closes: '17:00' },
		{ freq: 'WEEKLY', byday: 'FR', opens: '09:00', closes: '16:00' },
	]);
	expect(recurrencesOf('Sa[1,3] 10:00-12:00')).toEqual([
		{ freq: 'MONTHLY', byday: '1SA,3SA', opens: '10:00', closes: '12:00' },
	]);
});

test('midnight at the end of a day is a minute sooner, as no time may be both ends of a day', () => {
	const ends = (hours: Hours) => recurrencesOf(hours)!.map(({ opens, closes }) => `${opens} ${closes}`);
	expect(ends('Mo-Fr 18:00-24:00')).toEqual(['18:00 23:59']);
	expect(ends('24/7')).toEqual(['00:00 23:59']);
	expect(ends('Fr 22:00-02:00')).toEqual(['22:00 02:00']);
});

test('hours that take turns from week to week are none', () => {
	const hours = 'week 1-53/2 Tu 09:30-11:30';
	expect(hoursProblem(hours)).toBeUndefined();
	expect(recurrencesOf(hours)).toBeUndefined();
});
