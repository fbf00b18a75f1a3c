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

const DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });

/** What clocks in London show at an instant, wherever the device is: the days since 1970, the hour, the minute. */
function inLondon(instant: number) {
	const part = Object.fromEntries(LONDON.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
	return { day: Date.UTC(part.year!, part.month! - 1, part.day) / DAY, hour: part.hour!, minute: part.minute! };
}

const timeOf = (instant: number) => {
	const { hour, minute } = inLondon(instant);
	return clockTime(hour, minute);
};

/** "Tuesday 1 December". Some browsers put a comma after the weekday. */
const dateOf = (instant: number) => DATE.format(inLondon(instant).day * DAY).replace(',', '');

/** "11.30am" for today and for the night to come; else with its date. Midnight is the end of the day before. */
function end(until: number, now: number): string {
	const last = until - MINUTE;
	const soon = until - now <= 12 * HOUR || inLondon(last).day === inLondon(now).day;
	return soon ? timeOf(until) : `${dateOf(last)}, ${timeOf(until)}`;
}

/** "today, 2pm", "tomorrow, 8am" or "Tuesday 1 December, 9.30am". A day that opens at midnight has no time. */
function start(next: number, now: number): string {
	const days = inLondon(next).day - inLondon(now).day;
	const day = ['today', 'tomorrow'][days] ?? dateOf(next);
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
