import { createHash } from 'node:crypto';
import type { Temporal } from '@js-temporal/polyfill';
import ICAL from 'ical.js';
import type { Hours } from '../domain/opening-hours.ts';
import { london, londonComponent } from './london-zone.ts';
import { weeklySessions, type Series } from './weekly-sessions.ts';

/** What one service has in a calendar. */
export interface CalendarEntry {
	/** `one-stop-shops/maidstone`: tells entries apart. It is not written. */
	key: string;
	/** What the calendar shows: nothing that tells what it is about. */
	title: string;
	hours: Hours;
}

/** An id that stays the same from build to build, so that a calendar replaces what it has, and that says nothing. */
const uidOf = (...parts: string[]) => createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 32);

const inLondon = (time: Temporal.PlainDateTime) => new ICAL.Time({ ...fields(time), isDate: false }, london);

const fields = ({ year, month, day, hour, minute }: Temporal.PlainDateTime) => ({
	year,
	month,
	day,
	hour,
	minute,
	second: 0,
});

const inUtc = (instant: Date) => ICAL.Time.fromJSDate(instant, true);

/** Adds a time with its zone, which the library writes only when told to. */
function addTime(event: ICAL.Component, name: string, time: Temporal.PlainDateTime): void {
	const property = new ICAL.Property(name, event);
	property.setParameter('tzid', london.tzid);
	property.setValue(inLondon(time));
	event.addProperty(property);
}

/** The day of the week and time for what repeats; the date too for what does not. */
const when = ({ start, last }: Series) => (last ? `${start.dayOfWeek} ${start.toPlainTime()}` : String(start));

function eventOf({ key, title }: CalendarEntry, series: Series, now: Date): ICAL.Component {
	const event = new ICAL.Component('vevent');
	event.addPropertyWithValue('uid', uidOf(key, when(series), String(series.minutes)));
	event.addPropertyWithValue('dtstamp', inUtc(now));
	addTime(event, 'dtstart', series.start);
	// Not its end: a time in the hour that autumn has twice could be read as an hour later.
	event.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(series.minutes * 60));
	event.addPropertyWithValue('summary', title);
	// Where calendars are shared, others are then shown that the time is taken, and no more.
	event.addPropertyWithValue('class', 'PRIVATE');
	if (series.last) {
		const until = inLondon(series.last).convertToZone(ICAL.Timezone.utcTimezone);
		event.addPropertyWithValue('rrule', new ICAL.Recur({ freq: 'WEEKLY', until }));
	}
	series.missing.forEach((time) => addTime(event, 'exdate', time));
	return event;
}

/**
 * A calendar file (RFC 5545) with the sessions of services from a day to a year ahead: weekly ones as a rule with the
 * weeks left out, others one by one. `now` is the day of the build.
 */
export function calendar(entries: CalendarEntry[], now: Date): string {
	const file = new ICAL.Component('vcalendar');
	file.addPropertyWithValue('version', '2.0');
	file.addPropertyWithValue('prodid', '-//Local support//Calendar//EN');
	file.addSubcomponent(londonComponent());
	entries
		.flatMap((entry) => weeklySessions(entry.hours, now.getTime()).map((series) => eventOf(entry, series, now)))
		.forEach((event) => file.addSubcomponent(event));
	return `${file.toString()}\r\n`;
}
