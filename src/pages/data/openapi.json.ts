import type { APIRoute } from 'astro';
import { openapi } from '../../feeds/openapi.ts';
import { listingAt } from '../../listing.ts';

/** `/data/openapi.json`: all files, for tools. */
export const GET: APIRoute = ({ site }) => Response.json(openapi(listingAt(site)));
