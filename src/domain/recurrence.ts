import type { Hours } from './opening-hours.ts';
import { weekPattern, weekSpells, type Spell } from './week-pattern.ts';

/** A spell of opening that comes round, in iCalendar's terms (RFC 5545) and London's clock. */
export interface Recurrence {
	freq: 'WEEKLY' | 'MONTHLY';
	/** `MO,TU` of every week; `1SA,3SA` of every month. */
	byday: string;
	/** `09:30` */
	opens: string;
	/** `11:30`. Midnight at the end of a day is `23:59`; an end before its beginning is on the next day. */
	closes: string;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MONTHLY = /^\s*(\w\w)\[(-?\d(?:,-?\d)*)\]\s+(.+)$/;

const clock = (time: Date) =>
	[time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
const isNextMidnight = ([from, to]: Spell) => to > from && clock(to) === '00:00';
const times = (spell: Spell) => ({ opens: clock(spell[0]), closes: isNextMidnight(spell) ? '23:59' : clock(spell[1]) });

/** Weekly hours, days with the same times together; `undefined` when one week is not like the next. */
function weekly(hours: Hours): Recurrence[] | undefined {
	if (weekPattern(hours, 0).join('|') !== weekPattern(hours, 1).join('|')) return undefined;
	const spells = weekSpells(hours, 0).flatMap((day, at) => day.map((spell) => ({ day: DAYS[at]!, ...times(spell) })));
	return [...Map.groupBy(spells, ({ opens, closes }) => `${opens} ${closes}`).values()].map((group) => ({
		freq: 'WEEKLY',
		byday: group.map(({ day }) => day).join(','),
		opens: group[0]!.opens,
		closes: group[0]!.closes,
	}));
}

/** "Sa[1,3] 10:00-12:00": the first and third Saturday of each month. */
function monthly(rule: string): Recurrence[] | undefined {
	const [, day = '', numbers = '', spells = ''] = MONTHLY.exec(rule) ?? [];
	const days = numbers.split(',').map((number) => `${number}${day.toUpperCase()}`);
	return weekly(`${day} ${spells}`)?.map((once) => ({ ...once, freq: 'MONTHLY', byday: days.join(',') }));
}

/**
 * Hours as recurrences, worked out from what the library says is open in ordinary weeks; `undefined` for hours that
 * take turns from week to week, which only words can say. Bank holidays are not in it: see `bankHolidaysInWords`.
 */
export function recurrencesOf(hours: Hours): Recurrence[] | undefined {
	const rules = hours.split(';').filter((rule) => rule.trim());
	const byMonth = rules.filter((rule) => rule.includes('['));
	const byWeek = rules.filter((rule) => !byMonth.includes(rule)).join(';');
	const found = [...(byWeek ? [weekly(byWeek)] : []), ...byMonth.map(monthly)];
	return found.includes(undefined) ? undefined : found.flatMap((one) => one!);
}
