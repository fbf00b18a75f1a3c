import type { APIRoute, GetStaticPaths } from 'astro';
import { withCalendar } from '../../../calendars.ts';
import { today } from '../../../directory.ts';
import { calendarEntry } from '../../../feeds/calendar-entries.ts';
import { calendar, type CalendarEntry } from '../../../feeds/calendar.ts';

export const getStaticPaths = (() =>
	withCalendar().map((service) => ({
		params: { id: service.id },
		props: { entry: calendarEntry(service) },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: CalendarEntry }> = ({ props }) =>
	new Response(calendar([props.entry], today), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
