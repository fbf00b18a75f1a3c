import type { AnyService } from '../directory.ts';
import { unlessTelling } from '../domain/discreet.ts';
import { openingHours } from '../domain/open-hours.ts';
import type { CalendarEntry } from './calendar.ts';

/** What every entry is called: what anybody may have in a calendar. */
const TITLE = 'Appointment';

/**
 * What a service has in a calendar: for a walk-in whose hours are sure enough to say "open now". A calendar would send
 * people to the door long after the page says "ring first".
 */
export function calendarEntry(service: AnyService): CalendarEntry | undefined {
	const hours = service.kind === 'one-stop-shops' ? openingHours(service) : undefined;
	return hours ? { key: service.key, title: TITLE, hours } : undefined;
}

/** A walk-in’s entry in its district’s calendar, where the town tells it from others. */
function entryWithTown(service: AnyService): CalendarEntry | undefined {
	const entry = calendarEntry(service);
	const town = 'venue' in service.data ? unlessTelling(service.data.venue?.town) : undefined;
	return entry && { ...entry, title: [TITLE, town].filter(Boolean).join(', ') };
}

/** What the calendar of a district with these services holds: its walk-ins. Empty when none may be in a calendar. */
export const calendarEntries = (services: readonly AnyService[]): CalendarEntry[] =>
	services.map(entryWithTown).filter((entry) => entry !== undefined);
