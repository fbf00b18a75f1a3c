import type { APIRoute } from 'astro';
import { forExcel } from '../../feeds/csv.ts';
import { servicesCsv } from '../../feeds/services-csv.ts';
import { listingAt } from '../../listing.ts';

/** `/data/services-excel.csv`: every service as a table that Excel opens with the right letters. */
export const GET: APIRoute = ({ site }) =>
	new Response(forExcel(servicesCsv(listingAt(site))), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
