import { describe, expect, test, vi } from 'vitest';
import {
	daysLater,
	instantOf,
	londonDateTime,
	londonMidnight,
	wallClock,
	withSteadyClock,
} from '../src/domain/london-time.ts';
import fc from './support/properties.ts';

const at = Date.parse;
const HOUR = 3_600_000;

/** Clocks go back in the night to 31 October 2027 at 2am, and forward in the night to 28 March 2027 at 1am. */
const BACK = at('2027-10-31T01:00Z');
const FORWARD = at('2027-03-28T01:00Z');

const instants = fc.integer({ min: at('2026-01-01'), max: at('2029-12-31') }).map((ms) => ms - (ms % 60_000));

describe('London’s clock', () => {
	test.each([
		['winter', '2026-12-01T09:30', '2026-12-01T09:30Z'],
		['summer', '2026-07-01T09:30', '2026-07-01T08:30Z'],
		['before the clocks go forward', '2027-03-28T00:59', '2027-03-28T00:59Z'],
		['the hour that does not exist', '2027-03-28T01:30', '2027-03-28T01:00Z'],
		['after the clocks go forward', '2027-03-28T02:00', '2027-03-28T01:00Z'],
		['the hour that is there twice', '2027-10-31T01:30', '2027-10-31T00:30Z'],
		['after the clocks go back', '2027-10-31T02:00', '2027-10-31T02:00Z'],
	])('%s: %s is %s', (_, shown, instant) => {
		const found = withSteadyClock(() => instantOf(new Date(shown)));
		expect(new Date(found)).toEqual(new Date(instant));
	});

	test.each([
		['winter', '2026-12-01T09:30Z', '2026-12-01T09:30:00'],
		['summer, in the hour before midnight of UTC', '2026-07-01T23:30Z', '2026-07-02T00:30:00'],
		['before the clocks go back', '2027-10-31T00:30Z', '2027-10-31T01:30:00'],
		['after the clocks go back', '2027-10-31T01:30Z', '2027-10-31T01:30:00'],
	])('calendars show in %s: %s is %s', (_, instant, shown) => {
		expect(londonDateTime(at(instant)).toString()).toBe(shown);
	});

	test('there and back again is the same instant, or the first of the two that look alike', () => {
		fc.assert(
			fc.property(instants, (instant) => {
				const back = withSteadyClock(() => instantOf(wallClock(instant)));
				const alike = withSteadyClock(() => wallClock(back).getTime() === wallClock(instant).getTime());
				expect(alike && (back === instant || back === instant - HOUR)).toBe(true);
			}),
		);
	});

	test('days are those of the calendar: 23 hours, 24 or 25', () => {
		const lengths = [FORWARD, at('2027-06-01'), BACK].map((instant) => {
			const midnight = londonMidnight(instant);
			return (daysLater(midnight, 1) - midnight) / HOUR;
		});
		expect(lengths).toEqual([23, 24, 25]);
	});

	test.each([undefined, 'Asia/Kolkata'])('the machine’s own time zone is put back: %s', (zone) => {
		vi.stubEnv('TZ', zone);
		expect(withSteadyClock(() => process.env.TZ)).toBe('UTC');
		expect(process.env.TZ).toBe(zone);
		vi.unstubAllEnvs();
	});

	test('the machine’s own time zone is put back when the work fails', () => {
		const own = process.env.TZ;
		expect(withSteadyClock(() => new Date(2027, 6, 1).getTimezoneOffset())).toBe(0);
		expect(() =>
			withSteadyClock(() => {
				throw new Error('work failed');
			}),
		).toThrow('work failed');
		expect(process.env.TZ).toBe(own);
	});
});
