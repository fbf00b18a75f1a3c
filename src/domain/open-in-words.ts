import { clockTime } from './clock-time.ts';
import type { OpenState } from './timetable.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const LONDON = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	hourCycle: 'h23',
	year: 'numeric',
	month: 'numeric',
	day: 'numeric',
	hour: 'numeric',
	minute: 'numeric',
});

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });
const DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });

/** A weekday names one day alone for so many days, today being the first. */
const WEEK = 7;

/** What clocks in London show at an instant, wherever the device is: the days since 1970, the hour, the minute. */
function inLondon(instant: number) {
	const part = Object.fromEntries(LONDON.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
	return { day: Date.UTC(part.year!, part.month! - 1, part.day) / DAY, hour: part.hour!, minute: part.minute! };
}

const timeOf = (instant: number) => {
	const { hour, minute } = inLondon(instant);
	return clockTime(hour, minute);
};

const daysUntil = (instant: number, now: number) => inLondon(instant).day - inLondon(now).day;

/** "Friday" in the week from today, "Tuesday 1 December" after it. Some browsers put a comma after the weekday. */
const dayOf = (instant: number, now: number) =>
	(daysUntil(instant, now) < WEEK ? WEEKDAY : DATE).format(inLondon(instant).day * DAY).replace(',', '');

/** "11.30am" for today and for the night to come; else with its day. Midnight is the end of the day before. */
function end(until: number, now: number): string {
	const last = until - MINUTE;
	const soon = until - now <= 12 * HOUR || daysUntil(last, now) === 0;
	return soon ? timeOf(until) : `${dayOf(last, now)}, ${timeOf(until)}`;
}

/** "today, 2pm", "tomorrow, 8am", "Friday, 8am" or "Tuesday 1 December, 9.30am". A day that opens at midnight has no time. */
function start(next: number, now: number): string {
	const day = ['today', 'tomorrow'][daysUntil(next, now)] ?? dayOf(next, now);
	const time = timeOf(next);
	return time === 'midnight' ? day : `${day}, ${time}`;
}

const BANK_HOLIDAY = 'Bank holiday: ring to check';

/**
 * Whether something is open, in words by London's clock: "Open now until 11.30am", "Next: Tuesday 1 December, 9.30am",
 * "Ring to check". `now` is the instant that the state is for.
 */
export function openInWords(state: OpenState, now: number): string {
	if (state.is === 'unknown') return state.bankHoliday ? BANK_HOLIDAY : 'Ring to check';
	if (state.is === 'shut') return `Next: ${start(state.next, now)}${state.bankHoliday ? `. ${BANK_HOLIDAY}` : ''}`;
	if (state.until === 'always') return 'Open now, day and night';
	return state.until === 'unknown' ? 'Open now' : `Open now until ${end(state.until, now)}`;
}
