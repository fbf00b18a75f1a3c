import type { APIRoute } from 'astro';
import { directoryJson } from '../../feeds/directory-json.ts';
import { listingAt } from '../../listing.ts';

/** `/data/directory.json`: the whole directory in its own form. */
export const GET: APIRoute = ({ site }) => Response.json(directoryJson(listingAt(site)));
