import { servicesIn, directory, type AnyService } from './directory.ts';
import { openingHours } from './domain/open-hours.ts';
import { unlessTelling } from './domain/discreet.ts';
import type { CalendarEntry } from './feeds/calendar.ts';

/** What every entry is called: what anybody may have in a calendar. */
const TITLE = 'Appointment';

/**
 * What a service has in a calendar: for a walk-in that runs, is not long unconfirmed and has hours without an "if".
 * A calendar would send people to the door long after the page says "ring first".
 */
export function calendarEntry(service: AnyService): CalendarEntry | undefined {
	const hours = openingHours(service);
	return service.kind === 'one-stop-shops' && hours ? { key: service.key, title: TITLE, hours } : undefined;
}

const isEntry = (entry: CalendarEntry | undefined): entry is CalendarEntry => Boolean(entry);

/** A walk-in’s entry in its district’s calendar, where the town tells it from others. */
function entryWithTown(service: AnyService): CalendarEntry | undefined {
	const entry = calendarEntry(service);
	const town = 'venue' in service.data ? unlessTelling(service.data.venue?.town) : undefined;
	return entry && { ...entry, title: [TITLE, town].filter(Boolean).join(', ') };
}

/** What a district’s calendar holds: its walk-ins. Empty when none may be in a calendar. */
export const districtEntries = (district: string): CalendarEntry[] =>
	servicesIn(district).map(entryWithTown).filter(isEntry);

/** Every walk-in that has a calendar. */
export const withCalendar = () => directory.listed.filter((service) => calendarEntry(service));

/** Where a service’s calendar is; `undefined` when it has none. */
export const calendarHref = (service: AnyService): string | undefined =>
	calendarEntry(service) && `/data/calendar/${service.id}.ics`;
