import { daysLater, instantOf, londonMidnight, wallClock, withSteadyClock } from './london-time.ts';
import { parseHours, type Hours } from './opening-hours.ts';
import type { Session } from './timetable.ts';

/** How far `nextSessions` looks first: a month holds enough of most hours, and a year takes the library long. */
const DAYS_NEAR = 35;

/** How far it looks at most: the rarest hours that the checker lets through open within a summer. */
const DAYS_FAR = 366;

/** England's bank holidays and their substitute days. When 26 December is a Saturday, both it and the Monday count. */
const BANK_HOLIDAYS: Hours = 'PH 00:00-24:00';

/** The spells that the library finds within a time, by London's wall clock. What it does not know is left out. */
const spells = (hours: Hours, from: Date, until: Date) =>
	parseHours(hours)
		.getOpenIntervals(from, until)
		.filter(([, , unknown]) => !unknown)
		.map(([start, end]) => ({ start, end }));

/** Whether a spell may be shut on a bank holiday: the hours say nothing of them, and it is not always open. */
function bankHolidayTest(hours: Hours, from: Date, until: Date) {
	const holidays = /\bPH\b/.test(hours) ? [] : spells(BANK_HOLIDAYS, from, until);
	return ({ start, end }: { start: Date; end: Date }) =>
		(start > from || end < until) && holidays.some((holiday) => start < holiday.end && end > holiday.start);
}

/**
 * When something is open between two instants (milliseconds since 1970), cut off at both. Hours are London's, with
 * England's bank holidays, whatever the machine's time zone; they must have passed `hoursProblem`. A spell within the
 * hour that is left out in spring does not take place.
 */
export const sessionsBetween = (hours: Hours, from: number, until: number): Session[] =>
	withSteadyClock(() => {
		const [start, end] = [wallClock(from), wallClock(until)];
		const mayBeShut = bankHolidayTest(hours, start, end);
		return spells(hours, start, end)
			.map((spell) => ({
				from: instantOf(spell.start),
				to: instantOf(spell.end),
				bankHoliday: mayBeShut(spell),
			}))
			.filter(({ from, to }) => from < to);
	});

/**
 * The next sessions at an instant, the one that is running included, at most `count`: for calendars and lists. What
 * never closes has one session, from the day before to a year ahead. A session that began before yesterday is
 * given from then.
 */
export function nextSessions(hours: Hours, from: number, count: number): Session[] {
	const midnight = londonMidnight(from);
	const within = (days: number) =>
		sessionsBetween(hours, daysLater(midnight, -1), daysLater(midnight, days)).filter(({ to }) => to > from);
	const near = within(DAYS_NEAR);
	// The last one may be cut off by the end of the days, so one more is wanted.
	return (near.length > count ? near : within(DAYS_FAR)).slice(0, count);
}
