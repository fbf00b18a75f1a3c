import type { AnyService } from '../../directory.ts';
import type { Listing } from '../listing.ts';
import { coveredPlaces } from '../places.ts';
import { published } from '../published.ts';
import { serviceAtLocations } from './locations.ts';
import { organization } from './organization.ts';
import { schedules } from './schedules.ts';
import { costOptions, languages, phones, serviceAreas } from './service-parts.ts';
import { serviceSummary } from './service.ts';
import { attributes } from './taxonomy.ts';

/** A service with all that belongs to it, in HSDS 3.0. */
export function fullService(service: AnyService, listing: Listing) {
	const { key } = service;
	const data = published(service);
	return {
		...serviceSummary(service, listing),
		phones: phones(key, data),
		schedules: schedules(key, data),
		service_areas: serviceAreas(key, coveredPlaces(data.covers, listing)),
		service_at_locations: serviceAtLocations(service, listing),
		languages: languages(key, data),
		organization: organization(service),
		cost_options: costOptions(key, data),
		attributes: attributes(service),
	};
}
