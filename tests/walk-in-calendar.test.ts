import { describe, expect, test } from 'vitest';
import type { AnyService } from '../src/directory.ts';
import { freshnessOf } from '../src/domain/freshness.ts';
import { nextSessions } from '../src/domain/sessions.ts';
import { tellingWords } from '../src/domain/tab-title.ts';
import { calendar } from '../src/feeds/calendar.ts';
import { calendarEntries, calendarEntry } from '../src/feeds/calendar-entries.ts';
import { builds, inCalendar, onPage } from './support/calendar.ts';
import { shapes } from './support/hours.ts';
import { listingOn } from './support/listing.ts';

/** Hours for walk-ins of which none are known: all but those of the night, and what never closes. */
const daytime = shapes.filter((hours) => !/24\/7|0[0-2]:|2[0-4]:/.test(hours));

const dayOf = (build: Date) => build.toISOString().slice(0, 10);
const walkInsOn = (build: Date) => listingOn(dayOf(build)).services.filter(({ kind }) => kind === 'one-stop-shops');

/** A service as it would be on a day with other fields. */
function changed(service: AnyService, build: Date, fields: object): AnyService {
	const data = { ...service.data, ...fields };
	return { ...service, data, freshness: freshnessOf(service.kind, data, build) } as AnyService;
}

/** The real walk-ins as somebody would have confirmed them on the day of a build, each with hours. */
const confirmedOn = (build: Date) =>
	walkInsOn(build).map((service, at) =>
		changed(service, build, {
			status: 'open',
			checked: { on: dayOf(build), how: 'phone', by: 'directory team' },
			hours: service.data.hours ?? daytime[at % daytime.length],
			hoursNote: undefined,
		}),
	);

describe.each(builds.map((build) => ({ day: dayOf(build), build })))('walk-ins confirmed on $day', ({ build }) => {
	const walkIns = confirmedOn(build);

	/** One for each hours: a year of sessions takes a while to work out. */
	const different = [...new Map(walkIns.map((service) => [service.data.hours, service])).values()];

	test('each has a calendar with the next ten sessions of its page', () => {
		expect(walkIns.filter((service) => !calendarEntry(service))).toEqual([]);
		expect(different.length).toBeGreaterThan(5);
		for (const service of different) {
			const sessions = inCalendar(calendar([calendarEntry(service)!], build), build);
			expect(sessions.length, service.key).toBeGreaterThan(0);
			expect(sessions, service.key).toEqual(onPage(service.data.hours!, build));
		}
	});

	test('those of a district are in one calendar, each under its town and no other word', () => {
		const entries = calendarEntries(walkIns);
		expect(entries.map(({ key }) => key)).toEqual(walkIns.map(({ key }) => key));
		const some = different.slice(0, 3);
		const file = calendar(calendarEntries(some), build);
		const all = some.flatMap(({ data }) => onPage(data.hours!, build));
		expect(inCalendar(file, build)).toEqual(all.sort().slice(0, 10));
		expect(tellingWords.exec(file)).toBeNull();
		const titles = new Set(entries.map(({ title }) => title));
		expect(titles.size).toBeGreaterThan(1);
		for (const title of titles) expect(title).toMatch(/^Appointment(, [A-Z][\p{L} -]+)?$/u);
	});

	test('none has one once nobody has confirmed it, or while there is an “if” to its hours', () => {
		const refused = (fields: object) => walkIns.map((service) => calendarEntry(changed(service, build, fields)));
		for (const fields of [
			{ status: 'unconfirmed' },
			{ status: 'paused' },
			{ status: 'closed' },
			{ hours: undefined },
			{ hoursNote: 'In term time.' },
			{ checked: { on: String(build.getUTCFullYear() - 4) } },
			{ checked: { on: 'unknown' } },
		])
			expect(refused(fields).filter(Boolean), JSON.stringify(fields)).toEqual([]);
	});

	test('nothing but a walk-in has one', () => {
		const others = listingOn(dayOf(build)).services.filter(({ kind }) => kind !== 'one-stop-shops');
		const confirmed = others.map((service) =>
			changed(service, build, { status: 'open', checked: { on: dayOf(build) }, hours: 'Mo 10:00-12:00' }),
		);
		expect(confirmed.length).toBeGreaterThan(50);
		expect(confirmed.filter(calendarEntry)).toEqual([]);
	});
});

describe('the days of the builds hold what they are chosen for', () => {
	const [christmas, spring, autumn] = builds as [Date, Date, Date];
	const ten = (hours: string, build: Date) => nextSessions(hours, build.getTime(), 10);
	const offsets = (build: Date) =>
		new Set(ten('Mo-Su 10:00-12:00; PH 10:00-12:00', build).map(({ from }) => new Date(from).getUTCHours()));

	test('Christmas', () => expect(ten('Fr 10:00-12:00', christmas).filter((one) => one.bankHoliday)).not.toEqual([]));
	test('both changes of the clock', () => {
		expect(offsets(spring)).toEqual(new Set([9, 10]));
		expect(offsets(autumn)).toEqual(new Set([9, 10]));
	});
});
