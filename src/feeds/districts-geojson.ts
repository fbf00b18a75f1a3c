import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { DistrictEntry } from '../directory.ts';
import type { Boundaries } from '../domain/boundaries.ts';
import { kindIds } from '../domain/kinds.ts';
import { inOrder } from './geojson.ts';
import { addressOf, type Listing } from './listing.ts';

/** How many services of each kind help people in a district, without those for the whole country and the closed ones. */
function counts({ id }: DistrictEntry, { services }: Listing): Record<string, number> {
	const local = services.filter(
		({ data, nationwide, districts }) => data.status !== 'closed' && !nationwide && districts.includes(id),
	);
	return Object.fromEntries(kindIds.map((kind) => [kind, local.filter((service) => service.kind === kind).length]));
}

const properties = (district: DistrictEntry, listing: Listing) => ({
	id: district.id,
	name: district.name,
	gss: district.gss,
	page: addressOf(listing, district.href),
	services: counts(district, listing),
});

/**
 * The districts with how many local services of each kind help people who live there (RFC 7946). A count says whom
 * services help, never where they are.
 */
export function districtsGeojson(listing: Listing, boundaries: Boundaries): FeatureCollection {
	const { features } = feature(boundaries, boundaries.objects.districts);
	return inOrder({
		type: 'FeatureCollection',
		features: listing.districts.map((district) => {
			const { geometry } = features.find(({ properties: { gss } }) => gss === district.gss)!;
			return { type: 'Feature', id: district.gss, geometry, properties: properties(district, listing) };
		}),
	});
}
