import { servicesIn, directory, type AnyService } from './directory.ts';
import type { CalendarEntry } from './feeds/calendar.ts';
import { calendarEntries, calendarEntry } from './feeds/calendar-entries.ts';

/** What a district’s calendar holds. Empty when none of its walk-ins may be in a calendar. */
export const districtEntries = (district: string): CalendarEntry[] => calendarEntries(servicesIn(district));

/** Every walk-in that has a calendar. */
export const withCalendar = () => directory.listed.filter((service) => calendarEntry(service));

/** Where a service’s calendar is; `undefined` when it has none. */
export const calendarHref = (service: AnyService): string | undefined =>
	calendarEntry(service) && `/data/calendar/${service.id}.ics`;
