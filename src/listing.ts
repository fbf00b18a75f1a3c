import { directory, today } from './directory.ts';
import type { Listing } from './feeds/listing.ts';

/** The directory as feeds take it, published at `site`: what Astro gives an endpoint. Throws when no site is set. */
export function listingAt(site: URL | undefined): Listing {
	if (!site) throw new Error('Set site in astro.config.mjs: feeds need whole addresses');
	const { areas, districts, services } = directory;
	return { areas, districts, services, site, made: today };
}
