import type { Listing } from '../listing.ts';
import { serviceAtLocations } from './locations.ts';
import { organizations } from './organization.ts';
import { pagesOf, type ListPage } from './pages.ts';
import { serviceSummary } from './service.ts';
import { taxonomies, taxonomyTerms } from './taxonomy.ts';

/** What each list of the Open Referral feed holds. */
const lists: Record<string, (listing: Listing) => unknown[]> = {
	services: (listing) => listing.services.map((service) => serviceSummary(service, listing)),
	organizations,
	service_at_locations: (listing) => listing.services.flatMap((service) => serviceAtLocations(service, listing)),
	taxonomies: () => taxonomies,
	taxonomy_terms: () => taxonomyTerms,
};

/** Every page of every list. Each is a file of its own, so that no reader must hold the whole. */
export const listPages = (listing: Listing): ListPage[] =>
	Object.entries(lists).flatMap(([name, items]) => pagesOf(name, items(listing)));
