import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { instantOf, wallClock, withSteadyClock } from '../src/domain/london-time.ts';
import { openInWords } from '../src/domain/open-in-words.ts';
import { openData, timetableOf, WEEKS_AHEAD } from '../src/domain/open-data.ts';
import { parseHours, type Hours } from '../src/domain/opening-hours.ts';
import { nextSessions } from '../src/domain/sessions.ts';
import { openState, readTimetable, writeTimetable } from '../src/domain/timetable.ts';
import { anyHours, hoursInContent, shapes } from './support/hours.ts';
import fc from './support/properties.ts';

const at = Date.parse;
const HOUR = 3_600_000;

/** What the library itself says, asked by the clock on London's wall. */
const libraryAt = (hours: Hours, instant: number) =>
	withSteadyClock(() => parseHours(hours).getState(wallClock(instant)));
const libraryNextChange = (hours: Hours, instant: number) =>
	withSteadyClock(() => {
		const change = parseHours(hours).getNextChange(wallClock(instant));
		return change && instantOf(change);
	});

describe('agrees with the library', { timeout: 60_000 }, () => {
	const content = hoursInContent();
	const builds = fc.integer({ min: at('2026-01-01'), max: at('2029-12-01') }).map((ms) => new Date(ms));
	const shown = (instant: number) => withSteadyClock(() => wallClock(instant).getTime());
	/** False in the two hours of a night in October that look alike on the wall: the library cannot tell them apart. */
	const isTold = (instant: number) =>
		shown(instant) !== shown(instant + HOUR) && shown(instant) !== shown(instant - HOUR);
	const someHours = fc.oneof(fc.constantFrom(...content, ...shapes), anyHours);

	/** Compares what the device makes of a page's data with the library. */
	function expectAgreement(hours: Hours, today: Date, now: number) {
		const timetable = readTimetable(openData(hours, today));
		const state = openState(timetable, now);
		if (state.is === 'unknown' && !state.bankHoliday) {
			// Nothing more within the timetable: what opens once a month, or takes a long break.
			expect(timetable.sessions.every(({ to }) => to <= now)).toBe(true);
		}
		const open = state.is === 'open' || (state.is === 'unknown' && state.bankHoliday);
		expect(open, `${hours} at ${new Date(now).toISOString()}`).toBe(libraryAt(hours, now));
	}

	test('the content has hours to ask about', () => expect(content.length).toBeGreaterThan(10));

	/** By the library's clock the hour that spring leaves out is there, and this opens in it. */
	const inTheMissingHour = 'Su 01:15-01:45';

	test.each([...new Set([...content, ...shapes])].filter((hours) => hours !== inTheMissingHour))(
		'the next session of “%s”',
		(hours) => {
			for (const now of [at('2026-12-23T21:10Z'), at('2027-03-27T12:00Z'), at('2027-10-30T12:00Z'), Date.now()]) {
				const [next] = nextSessions(hours, now, 1);
				const runs = libraryAt(hours, now);
				expect(next!.from <= now, 'runs').toBe(runs);
				const change = libraryNextChange(hours, now);
				if (change !== undefined) expect(runs ? next!.to : next!.from).toBe(change);
			}
		},
	);

	test('a page’s data says on the device what the library says, at any instant', () => {
		fc.assert(
			fc.property(someHours, builds, fc.integer({ min: 0, max: 54 * 24 * 60 }), (hours, today, minutes) => {
				const now = timetableOf(hours, today).from + minutes * 60_000;
				fc.pre(isTold(now));
				expectAgreement(hours, today, now);
			}),
			{ numRuns: 150 },
		);
	});

	test.each(['2027-03-27T22:00Z', '2027-10-30T21:00Z'])('in the night of %s, when the clocks change', (night) => {
		fc.assert(
			fc.property(someHours, fc.integer({ min: 0, max: 9 * 60 }), (hours, minutes) => {
				const now = at(night) + minutes * 60_000;
				fc.pre(isTold(now));
				expectAgreement(hours, new Date(night), now);
			}),
			{ numRuns: 150 },
		);
	});
});

test('what is written for the page is read as it was', () => {
	fc.assert(
		fc.property(
			anyHours,
			fc.date({ min: new Date('2026-01-01'), max: new Date('2029-12-01'), noInvalidDate: true }),
			(hours, today) => {
				const timetable = timetableOf(hours, today);
				expect(readTimetable(writeTimetable(timetable))).toEqual(timetable);
			},
		),
		{ numRuns: 50 },
	);
});

test('says nothing but “Ring to check” outside a build’s weeks, whatever the hours', () => {
	const built = Date.parse('2026-11-24');
	const weeks = WEEKS_AHEAD * 7 * 24 * 60;
	const outside = fc.oneof(fc.integer({ min: -1e6, max: -1 }), fc.integer({ min: weeks, max: weeks + 1e6 }));
	fc.assert(
		fc.property(anyHours, outside, (hours, minutes) => {
			const timetable = readTimetable(openData(hours, new Date(built)));
			const now = built + minutes * 60_000;
			expect(openInWords(openState(timetable, now), now)).toBe('Ring to check');
		}),
		{ numRuns: 50 },
	);
});

test('says the same wherever the machine is that builds', { timeout: 60_000 }, () => {
	const days = ['2026-03-01', '2026-10-10', '2027-02-20', '2027-03-14'];
	const script = `
		import { openData } from './src/domain/open-data.ts';
		const hours = ${JSON.stringify(shapes)};
		for (const day of ${JSON.stringify(days)}) for (const each of hours) console.log(openData(each, new Date(day)));`;
	const builtIn = (TZ: string) =>
		execFileSync(process.execPath, ['--input-type=module', '-e', script], {
			env: { ...process.env, TZ },
			encoding: 'utf8',
		});
	const expected = days.flatMap((day) => shapes.map((hours) => openData(hours, new Date(day)))).join('\n');
	for (const zone of ['UTC', 'Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata']) {
		expect(builtIn(zone).trim(), zone).toBe(expected);
	}
});
