import type { APIRoute, GetStaticPaths } from 'astro';
import { districtEntries } from '../../../../calendars.ts';
import { directory, today } from '../../../../directory.ts';
import { calendar, type CalendarEntry } from '../../../../feeds/calendar.ts';

export const getStaticPaths = (() =>
	directory.districts
		.map(({ id }) => ({ params: { id }, props: { entries: districtEntries(id) } }))
		.filter(({ props }) => props.entries.length > 0)) satisfies GetStaticPaths;

export const GET: APIRoute<{ entries: CalendarEntry[] }> = ({ props }) =>
	new Response(calendar(props.entries, today), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
