import type { APIRoute } from 'astro';
import { metadata } from '../../../feeds/hsds/metadata.ts';
import { listingAt } from '../../../listing.ts';

/** `/data/hsds/index.json`: what the Open Referral feed is. */
export const GET: APIRoute = ({ site }) => Response.json(metadata(listingAt(site)));
