import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { tellingWords } from '../src/domain/tab-title.ts';
import { calendar } from '../src/feeds/calendar.ts';
import { builds, inCalendar, onPage } from './support/calendar.ts';
import { anyHours, hoursInContent, shapes } from './support/hours.ts';
import fc from './support/properties.ts';

/**
 * Hours that begin between 1am and 2am. On the nights when clocks change that hour is there twice or not at all, and
 * calendars differ in what they make of it. No walk-in opens then.
 */
const beginsInDoubtfulHour = (hours: string) => /\b01:\d\d-/.test(hours);

const fileOf = (hours: string, now: Date) =>
	calendar([{ key: 'one-stop-shops/any', title: 'Appointment', hours }], now);

describe('a calendar', () => {
	test('has the page’s next ten sessions, across changes of the clock and bank holidays', () => {
		const own = (now: Date) => (now === builds[0] ? hoursInContent() : []);
		for (const now of builds) {
			const all = [...shapes, ...own(now)].filter((hours) => !beginsInDoubtfulHour(hours));
			for (const hours of all) expect(inCalendar(fileOf(hours, now), now), hours).toEqual(onPage(hours, now));
		}
		expect(onPage('Tu 09:30-11:30', builds[0]!)).toHaveLength(10);
	});

	test('has them for any weekly hours', () => {
		fc.assert(
			fc.property(
				anyHours.filter((hours) => !beginsInDoubtfulHour(hours)),
				fc.constantFrom(...builds),
				(hours, now) => {
					expect(inCalendar(fileOf(hours, now), now)).toEqual(onPage(hours, now));
				},
			),
			{ numRuns: 20 },
		);
	});

	test('leaves out a bank holiday of which the hours say nothing, and keeps one they name', () => {
		const now = new Date('2026-12-14');
		const fridays = (hours: string) => inCalendar(fileOf(hours, now), now).map((line) => line.slice(0, 10));
		expect(fridays('Fr 10:00-12:00')).not.toContain('2026-12-25');
		expect(fridays('Fr 10:00-12:00; PH 10:00-12:00')).toContain('2026-12-25');
	});

	test('holds what RFC 5545 demands, in London’s time, and keeps its ids from build to build', () => {
		const [first, later] = [new Date('2026-11-24'), new Date('2026-12-24')].map(
			(now) => new ICAL.Component(ICAL.parse(fileOf('Tu 09:30-11:30; PH off', now)) as unknown[]),
		) as [ICAL.Component, ICAL.Component];
		expect(first.getFirstPropertyValue('version')).toBe('2.0');
		expect(first.getFirstPropertyValue('prodid')).toBeTruthy();
		expect(first.getFirstSubcomponent('vtimezone')!.getFirstPropertyValue('tzid')).toBe('Europe/London');
		const event = first.getFirstSubcomponent('vevent')!;
		expect(event.getFirstProperty('dtstart')!.getParameter('tzid')).toBe('Europe/London');
		expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T00:00:00Z');
		expect(event.getFirstPropertyValue('uid')).toBe(later.getFirstSubcomponent('vevent')!.getFirstPropertyValue('uid'));
		expect(String(event.getFirstPropertyValue('rrule'))).toMatch(/^FREQ=WEEKLY;UNTIL=\d{8}T\d{6}Z$/);
	});

	test('tells nobody what it is about: a title, a time and nothing else', () => {
		const file = fileOf('Tu 09:30-11:30', builds[0]!);
		expect(file).toContain('SUMMARY:Appointment');
		expect(file).not.toMatch(/DESCRIPTION|LOCATION|URL|ORGANIZER|CATEGORIES|VALARM|one-stop/);
		expect(tellingWords.exec(file)).toBeNull();
	});

	test('has an id of its own for every event', () => {
		const file = calendar(
			['a', 'b'].flatMap((key) => ({ key, title: 'Appointment', hours: 'Mo-Fr 10:00-12:00,14:00-16:00' })),
			builds[0]!,
		);
		const uids = [...file.matchAll(/^UID:(.+)$/gm)].map(([, uid]) => uid);
		expect(uids.length).toBeGreaterThanOrEqual(20);
		expect(new Set(uids).size).toBe(uids.length);
	});
});
