import type { APIRoute } from 'astro';
import { districtsGeojson } from '../../feeds/districts-geojson.ts';
import { readBoundaries } from '../../geo.ts';
import { listingAt } from '../../listing.ts';

/** `/data/districts.geojson`: districts with counts of services. */
export const GET: APIRoute = ({ site }) => Response.json(districtsGeojson(listingAt(site), readBoundaries()));
