import { daysLater, londonMidnight } from './london-time.ts';
import type { Hours } from './opening-hours.ts';
import { sessionsBetween } from './sessions.ts';
import { writeTimetable, type Timetable } from './timetable.ts';

/** How long a build's "open now" holds. After it the page asks people to ring, so build more often than that. */
export const WEEKS_AHEAD = 8;

/** When something is open from the day of the build, in London, for `WEEKS_AHEAD` weeks. */
export function timetableOf(hours: Hours, today: Date): Timetable {
	const from = londonMidnight(today.getTime());
	const until = daysLater(from, WEEKS_AHEAD * 7);
	return { from, until, sessions: sessionsBetween(hours, from, until) };
}

// Most services share a handful of hours, and most pages list the same services.
const remembered = new Map<string, string>();

/**
 * What a page, the search index or the map carries to say on the device whether something is open: the text that
 * `readTimetable` reads. `today` is the day of the build.
 */
export function openData(hours: Hours, today: Date): string {
	const key = `${today.getTime()} ${hours}`;
	const text = remembered.get(key) ?? writeTimetable(timetableOf(hours, today));
	remembered.set(key, text);
	return text;
}
