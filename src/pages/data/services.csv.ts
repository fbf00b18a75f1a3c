import type { APIRoute } from 'astro';
import { servicesCsv } from '../../feeds/services-csv.ts';
import { listingAt } from '../../listing.ts';

/** `/data/services.csv`: every service as a table. */
export const GET: APIRoute = ({ site }) =>
	new Response(servicesCsv(listingAt(site)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
