import { describe, expect, test } from 'vitest';
import { parseHours } from '../src/domain/opening-hours.ts';
import { usualWeek } from '../src/domain/usual-week.ts';
import { hoursJsonLd } from '../src/feeds/json-ld-hours.ts';
import { anyHours, hoursInContent } from './support/hours.ts';
import fc from './support/properties.ts';

const inWords = (hours: string) =>
	usualWeek(hours)?.map(({ days, opens, closes }) => `${days.join()} ${opens}-${closes}`);

describe('the usual week of', () => {
	test.each([
		['one day', 'Tu 09:30-11:30', ['2 09:30-11:30']],
		['one day, shut on bank holidays', 'Tu 09:30-11:30; PH off', ['2 09:30-11:30']],
		['two spells a day', 'We 10:00-12:00,14:00-16:00', ['3 10:00-12:00', '3 14:00-16:00']],
		['nights past midnight', 'Fr-Sa 22:00-02:00', ['5,6 22:00-02:00']],
		['a night from Sunday into the next week', 'Su 20:00-08:00', ['7 20:00-08:00']],
		['other hours at the weekend', 'Fr 08:00-20:00; Sa 09:00-17:00', ['5 08:00-20:00', '6 09:00-17:00']],
		['a whole day', 'Mo 00:00-24:00', ['1 00:00-00:00']],
		['what never closes', '24/7', ['1,2,3,4,5,6,7 00:00-00:00']],
		['days that run into each other', 'Mo-Su 00:00-24:00', ['1,2,3,4,5,6,7 00:00-00:00']],
	])('%s: %s', (_, hours, week) => expect(inWords(hours)).toEqual(week));

	test.each([
		['one Saturday a month', 'Sa[1] 10:00-12:00'],
		['every other week', 'week 1-53/2 Mo 10:00-12:00'],
	])('%s is none: %s', (_, hours) => expect(usualWeek(hours)).toBeUndefined());

	test('any hours has as many minutes as the library finds in a week without a bank holiday', () => {
		const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
		const length = (opens: string, closes: string) => ((minutes(closes) - minutes(opens) + 1440 - 1) % 1440) + 1;
		fc.assert(
			fc.property(anyHours, (hours) => {
				const found = usualWeek(hours)!.reduce(
					(sum, { days, opens, closes }) => sum + days.length * length(opens, closes),
					0,
				);
				// From Monday to Monday; the week before runs into it as it runs into the next.
				const [ms] = parseHours(hours).getOpenDuration(new Date(2027, 5, 7), new Date(2027, 5, 14));
				expect(found).toBe(ms / 60_000);
			}),
			{ numRuns: 40 },
		);
	});
});

describe('opening hours in schema.org', () => {
	const written = (hours: string) =>
		hoursJsonLd(hours)?.map(({ dayOfWeek, opens, closes }) => {
			const days = dayOfWeek.map((day) => day.replace('https://schema.org/', '').slice(0, 2)).join(' ');
			return `${days} ${opens}-${closes}`;
		});

	test.each([
		['what never closes', '24/7', ['Mo Tu We Th Fr Sa Su 00:00-23:59']],
		['past midnight: the day on which it opens', 'Fr-Sa 22:00-02:00', ['Fr Sa 22:00-02:00']],
		['up to midnight', 'Mo-Fr 18:00-24:00', ['Mo Tu We Th Fr 18:00-00:00']],
		['a whole day', 'Mo 00:00-24:00', ['Mo 00:00-23:59']],
		['two spells a day', 'We 10:00-12:00,14:00-16:00', ['We 10:00-12:00', 'We 14:00-16:00']],
		['days with the same times are one', 'Mo,Th 09:00-17:00', ['Mo Th 09:00-17:00']],
		['bank holidays are not in a usual week', 'Tu 09:30-11:30; PH off', ['Tu 09:30-11:30']],
	])('%s: %s', (_, hours, all) => expect(written(hours)).toEqual(all));

	test('are absent where no week is usual, or none are known', () => {
		expect(hoursJsonLd('Sa[1] 10:00-12:00')).toBeUndefined();
		expect(hoursJsonLd(undefined)).toBeUndefined();
	});

	test('say of no hours in the content that it opens when it closes', () => {
		const all = hoursInContent().flatMap((hours) => hoursJsonLd(hours) ?? []);
		expect(all.length).toBeGreaterThan(5);
		expect(all.filter(({ opens, closes }) => opens === closes)).toEqual([]);
	});
});
