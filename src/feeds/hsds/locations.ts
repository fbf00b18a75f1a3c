import type { AnyService } from '../../directory.ts';
import type { Listing } from '../listing.ts';
import { published, type Venue } from '../published.ts';
import { idOf } from './ids.ts';

/** An address is whole or absent: without its postcode there is none. */
function addresses(key: string, { name, street, town, postcode }: Venue, county: string) {
	if (!postcode) return [];
	return [
		{
			id: idOf(key, 'address'),
			location_id: idOf(key, 'location'),
			...(name && { attention: name }),
			address_1: street,
			city: town,
			state_province: county,
			postal_code: postcode,
			country: 'GB',
			address_type: 'physical',
		},
	];
}

const accessibility = (key: string, access: string) => ({
	id: idOf(key, 'accessibility'),
	location_id: idOf(key, 'location'),
	description: access,
});

function location(key: string, venue: Venue, county: string) {
	const { name, street, town, postcode, lat, lon, access } = venue;
	return {
		id: idOf(key, 'location'),
		location_type: 'physical',
		name: name ?? street,
		description: [name, street, town, postcode].filter(Boolean).join(', '),
		...(lat !== undefined && lon !== undefined && { latitude: lat, longitude: lon }),
		addresses: addresses(key, venue, county),
		...(access && { accessibility: [accessibility(key, access)] }),
	};
}

/** The area of a venue, which stands for its county. */
const countyOf = (service: AnyService, { areas }: Listing) =>
	areas.find(({ districts }) => districts.some(({ id }) => service.districts.includes(id)))?.name ?? 'England';

/** Where a service is: a list of one, or empty when it has no published venue. A refuge never has one. */
export function serviceAtLocations(service: AnyService, listing: Listing) {
	const { venue } = published(service);
	if (!venue) return [];
	return [
		{
			id: idOf(service.key, 'at-location'),
			service_id: idOf(service.key),
			location_id: idOf(service.key, 'location'),
			location: location(service.key, venue, countyOf(service, listing)),
		},
	];
}
