import type { APIRoute } from 'astro';
import { datapackage } from '../../feeds/datapackage.ts';
import { listingAt } from '../../listing.ts';

/** `/data/datapackage.json`: the table as a Data Package. */
export const GET: APIRoute = ({ site }) => Response.json(datapackage(listingAt(site)));
