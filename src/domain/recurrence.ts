import type { Hours } from './opening-hours.ts';
import { usualWeek } from './usual-week.ts';

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

/** Weekly hours, days with the same times together; `undefined` when one week is not like the next. */
const weekly = (hours: Hours): Recurrence[] | undefined =>
	usualWeek(hours)?.map(({ days, opens, closes }) => ({
		freq: 'WEEKLY',
		byday: days.map((day) => DAYS[day - 1]!).join(','),
		opens,
		closes: closes === '00:00' ? '23:59' : closes,
	}));

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
