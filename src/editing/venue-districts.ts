import { coveredDistricts } from '../domain/coverage.ts';
import { kmToDistrict } from '../domain/distance-to-district.ts';
import { districtShapes } from './district-shapes.ts';
import type { KeyFiles } from './key-files.ts';
import { error, type Problem } from './problem.ts';
import type { Service } from './service.ts';

/** How far, in kilometres, our approximate shapes may be wrong: measured against the official boundaries. */
const TOLERANCE = 1.6;

/** A district with what its place is worked out from. */
interface Placed {
	id: string;
	name: string;
	area: string;
	km: (lat: number, lon: number) => number;
}

function placedDistricts(root: string, { districts }: KeyFiles): Placed[] {
	const shapes = districtShapes(root);
	return districts.entries.flatMap(({ id, name = id, area = '', gss = '' }) => {
		const shape = shapes.get(gss);
		return shape ? [{ id, name, area, km: (lat: number, lon: number) => kmToDistrict(lat, lon, shape) }] : [];
	});
}

const byDistance = (districts: Placed[], lat: number, lon: number) =>
	districts.map((district) => ({ ...district, away: district.km(lat, lon) })).sort((a, b) => a.away - b.away);

function problemOf({ path, data: { venue, covers } }: Service, districts: Placed[]): Problem[] {
	if (venue?.lat === undefined || venue.lon === undefined || !covers) return [];
	const covered = coveredDistricts(covers, districts);
	const near = byDistance(districts, venue.lat, venue.lon);
	const own = near.find(({ id }) => covered.includes(id));
	if (!own || own.away <= TOLERANCE) return [];
	const [nearest] = near;
	const where = nearest!.away <= TOLERANCE ? `in ${nearest!.name}` : 'in no district of the directory';
	const words = `is ${where}, ${Math.round(own.away)} km from ${own.name}, the nearest district under covers. Look at the postcode, lat and lon, or add the district to covers`;
	return [error(path, 'venue', words)];
}

/** Venues that are not in a district that their service covers, nor within the tolerance of one. */
export function venueDistrictProblems(root: string, services: Service[], files: KeyFiles): Problem[] {
	const withVenue = services.filter(({ data }) => data.venue?.lat !== undefined && data.venue.lon !== undefined);
	if (withVenue.length === 0) return [];
	const districts = placedDistricts(root, files);
	return withVenue.flatMap((service) => problemOf(service, districts));
}
