import { bankHolidaysInWords, listed, weekPattern, weekDayNames, ALL_DAY } from './week-pattern.ts';
import type { Hours } from './opening-hours.ts';

const CODES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const ORDINALS: Record<string, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', '-1': 'last' };
const MONTHLY = /^\s*(Mo|Tu|We|Th|Fr|Sa|Su)\[(-?\d(?:,-?\d)*)\]\s+([\d:,\s-]+)$/;
const DATES =
	/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|easter|sunrise|sunset|dawn|dusk|\d{4}|week (?!\d+-\d+\/2))\b|\|\|/;

const rulesOf = (hours: Hours) => hours.split(';').filter((rule) => rule.trim());
const isMonthly = (rule: string) => rule.includes('[');
const withCapital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const isEmpty = (pattern: string[]) => pattern.every((words) => words === '');

/** A run of days in words: one alone is a plural ("Tuesdays"), three or more in a row a range. */
function daysInWords(days: number[]): string {
	const names = days.map((day) => weekDayNames[day]!);
	if (days.length === 7) return 'Every day';
	const inARow = days.every((day, at) => at === 0 || day === days[at - 1]! + 1);
	return days.length > 2 && inARow ? `${names[0]} to ${names.at(-1)}` : listed(names.map((name) => `${name}s`));
}

/** The days of a week grouped by what they have in common: "Monday to Thursday, 9am to 5pm; Fridays, 9am to 4pm". */
function weekInWords(pattern: string[]): string {
	if (pattern.every((words) => words === ALL_DAY)) return 'Day and night, every day';
	const groups = Map.groupBy([...pattern.keys()], (day) => pattern[day]!);
	return [...groups]
		.filter(([words]) => words)
		.map(([words, days]) => `${daysInWords(days)}, ${words}`)
		.join('; ');
}

/** "Sa[1,3] 10:00-12:00" → "first and third Saturday of the month, 10am to 12 noon". */
function monthlyInWords(rule: string): string {
	const [, code, numbers, times] = MONTHLY.exec(rule)!;
	const day = CODES.indexOf(code!);
	const which = listed(numbers!.split(',').map((number) => ORDINALS[number]!));
	return `${which} ${weekDayNames[day]} of the month, ${weekPattern(`${code} ${times}`, 0)[day]}`;
}

/** Hours that take turns from week to week; one of the two weeks may be shut. */
function turnsInWords([one, other]: [string[], string[]]): string {
	if (isEmpty(one) || isEmpty(other)) return `Every other week: ${weekInWords(isEmpty(one) ? other : one)}`;
	return `One week: ${weekInWords(one)}. The next week: ${weekInWords(other)}`;
}

const same = (one: string[], other: string[]) => one.join() === other.join();

/** Weekly or every other week, from what is open in two weeks; empty for hours that only speak of bank holidays. */
function weeklyInWords(hours: Hours): string {
	const [one, other] = [weekPattern(hours, 0), weekPattern(hours, 1)];
	return same(one, other) ? weekInWords(one) : turnsInWords([one, other]);
}

/**
 * True when `hoursInWords` says all that the hours say. It has no words for seasons, dates, and days of the month
 * other than "first Saturday". Hours must be ones that the library understands.
 */
export function canBeSaid(hours: Hours): boolean {
	if (DATES.test(hours)) return false;
	const rules = rulesOf(hours);
	if (rules.some(isMonthly)) return rules.filter(isMonthly).every((rule) => MONTHLY.test(rule));
	return [0, 1].every((week) => same(weekPattern(hours, week), weekPattern(hours, week + 2)));
}

/**
 * Hours in plain words, worked out from what the library says is open:
 * "Tuesdays, 9.30am to 11.30am, not on bank holidays". Hours must have passed `hoursProblem`.
 */
export function hoursInWords(hours: Hours): string {
	const weekly = rulesOf(hours).filter((rule) => !isMonthly(rule));
	const monthly = rulesOf(hours).filter(isMonthly).map(monthlyInWords);
	const week = weekly.length > 0 ? weeklyInWords(weekly.join(';')) : '';
	return withCapital([week, ...monthly].filter(Boolean).join('; ')) + bankHolidaysInWords(hours);
}
