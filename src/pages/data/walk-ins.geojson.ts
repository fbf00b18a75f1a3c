import type { APIRoute } from 'astro';
import { walkInsGeojson } from '../../feeds/walk-ins-geojson.ts';
import { listingAt } from '../../listing.ts';

/** `/data/walk-ins.geojson`: the walk-ins that the map shows as points. */
export const GET: APIRoute = ({ site }) => Response.json(walkInsGeojson(listingAt(site)));
