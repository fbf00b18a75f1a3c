import { Temporal } from '@js-temporal/polyfill';

const LONDON = 'Europe/London';

/** Midnight in London at the start of the day that an instant is in. Both in milliseconds since 1970. */
export const londonMidnight = (instant: number): number =>
	Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(LONDON).startOfDay().epochMilliseconds;

/** The start of a day in London some days later. Days are those of the calendar: 23 or 25 hours when clocks change. */
export const daysLater = (midnight: number, days: number): number =>
	Temporal.Instant.fromEpochMilliseconds(midnight).toZonedDateTimeISO(LONDON).add({ days }).epochMilliseconds;

/** What clocks in London show at an instant, as a Date whose local fields (`getHours()` …) are that time. */
export function wallClock(instant: number): Date {
	const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(LONDON);
	return new Date(at.year, at.month - 1, at.day, at.hour, at.minute);
}

const plain = (at: Date) =>
	Temporal.PlainDateTime.from({
		year: at.getFullYear(),
		month: at.getMonth() + 1,
		day: at.getDate(),
		hour: at.getHours(),
		minute: at.getMinutes(),
	});

/**
 * The first instant, in milliseconds since 1970, at which clocks in London show a Date's local fields, or later.
 * In the night when clocks go forward, 1.30am does not exist: it is the moment of the change, when they show 2am. In
 * the night when they go back, it is there twice, and is the first.
 */
export function instantOf(wallClock: Date): number {
	const wanted = plain(wallClock);
	const first = wanted.toZonedDateTime(LONDON, { disambiguation: 'earlier' });
	const exists = first.toPlainDateTime().equals(wanted);
	return (exists ? first : first.getTimeZoneTransition('next')!).epochMilliseconds;
}

/**
 * Does work that uses Dates as wall clocks while this machine's clock is UTC, which never changes. By the machine's
 * own clock, an hour of one night in spring would not exist, and hours that begin in it would be wrong.
 */
export function withSteadyClock<Result>(work: () => Result): Result {
	const own = process.env.TZ;
	process.env.TZ = 'UTC';
	try {
		return work();
	} finally {
		if (own === undefined) delete process.env.TZ;
		else process.env.TZ = own;
	}
}

/** The day and time that calendars and clocks in London show at an instant (milliseconds since 1970). */
export const londonDateTime = (instant: number): Temporal.PlainDateTime =>
	Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(LONDON).toPlainDateTime();
