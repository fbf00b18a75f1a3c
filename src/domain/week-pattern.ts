import { clockTime } from './clock-time.ts';
import { parseHours, type Hours } from './opening-hours.ts';

/** What a day that is open from midnight to midnight is called. */
export const ALL_DAY = 'day and night';

/** The days' names from Monday on. */
export const weekDayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

// The five weeks from 7 June 2027 hold no bank holiday of England and no change of the clocks.
const dayOf = (week: number, day: number) => new Date(2027, 5, 7 + week * 7 + day);
const SPRING_BANK_HOLIDAY = new Date(2027, 4, 31);

const HOUR = 3_600_000;

/** When a spell of opening begins and ends. */
type Spell = [from: Date, to: Date];

/** Joins with commas and a last "and": "Monday, Tuesday and Friday". */
export const listed = (words: string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const clock = (time: Date) => clockTime(time.getHours(), time.getMinutes());

/** A spell that ends before a day's noon is of the day before; one that runs on is cut at the midnight between. */
const endsBeforeNoon = (to: Date, day: Date) => to.getTime() < day.getTime() + 12 * HOUR;

/** One spell of opening in words. */
const spell = ([from, to]: Spell, day: Date, next: Date): string =>
	from <= day && to >= next ? ALL_DAY : `${clock(from)} to ${clock(to)}`;

const dayAfter = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);

/** The spells that start on a day. */
function spellDates(hours: Hours, day: Date): Spell[] {
	const parsed = parseHours(hours);
	const next = dayAfter(day);
	const fromDayBefore = (from: Date, to: Date) =>
		from <= day && endsBeforeNoon(to, day) && parsed.getState(new Date(day.getTime() - 1));
	return parsed
		.getOpenIntervals(day, new Date(next.getTime() + 12 * HOUR))
		.filter(([from, to]) => from < next && !fromDayBefore(from, to))
		.map(([from, to]) => [from, endsBeforeNoon(to, next) ? to : next]);
}

/** The spells that start on a day, in words joined by "and"; empty when it does not open that day. */
const spellsOn = (hours: Hours, day: Date): string =>
	listed(spellDates(hours, day).map((dates) => spell(dates, day, dayAfter(day))));

/** The spells that start on each day of an ordinary week, Monday first, by the wall clock. `week` counts up from 0. */
export const weekSpells = (hours: Hours, week: number): Spell[][] =>
	weekDayNames.map((_, day) => spellDates(hours, dayOf(week, day)));

/** What is open on each day of an ordinary week, Monday first. `week` counts up from 0. */
export const weekPattern = (hours: Hours, week: number): string[] =>
	weekDayNames.map((_, day) => spellsOn(hours, dayOf(week, day)));

/** True when it opens at all in a summer, which holds two bank holidays and every fifth day of a month. */
export const everOpens = (hours: Hours): boolean =>
	parseHours(hours).getOpenIntervals(new Date(2027, 4, 24), new Date(2027, 8, 1)).length > 0;

/** What the hours say of bank holidays, to put behind the week; empty when they say nothing. */
export function bankHolidaysInWords(hours: Hours): string {
	if (!/\bPH\b/.test(hours)) return '';
	const words = spellsOn(hours, SPRING_BANK_HOLIDAY);
	return words ? `; bank holidays, ${words}` : ', not on bank holidays';
}
