import { labelPlaces } from './area-outlines.ts';
import { directory, forVictims } from './directory.ts';
import { hoursInWords } from './domain/hours.ts';
import { kinds } from './domain/kinds.ts';
import type { MapData, MapDistrict, MapPoint } from './domain/map-data.ts';
import { walkInPoints } from './domain/walk-in-points.ts';
import { readTowns } from './geo.ts';
import { inDistrict, isLocal, mapLayers, mapped } from './map-layers.ts';

/** The walk-ins that are points on the map, with their hours in words. */
export const mapPoints: MapPoint[] = walkInPoints(forVictims()).map(({ href, data }) => ({
	name: data.name,
	href,
	where: [data.venue.name, data.venue.street, data.venue.town].filter(Boolean).join(', '),
	when: data.hours ? hoursInWords(data.hours) : 'Its days and times are not known. Ring first',
	lat: data.venue.lat,
	lon: data.venue.lon,
}));

function mapDistricts(): Record<string, MapDistrict> {
	const labels = labelPlaces();
	return Object.fromEntries(
		directory.districts.map(({ id, name, href, gss }) => [
			id,
			{
				name,
				href,
				gss,
				at: labels.get(gss)!,
				services: inDistrict(id, mapped).map((service) => mapped.indexOf(service)),
				unsure: inDistrict(id, forVictims().filter(isLocal)).length - inDistrict(id, mapped).length,
			},
		]),
	);
}

/** All that the moving map shows beside the boundaries. */
export function mapData(): MapData {
	return {
		areas: directory.areas.map(({ id, name, districts }) => ({ id, name, districts: districts.map((one) => one.id) })),
		districts: mapDistricts(),
		services: mapped.map(({ data, href, kind, freshness }) => ({
			name: data.name,
			href,
			group: kinds[kind].heading,
			phone: data.phones?.[0]?.number,
			freshness: freshness.words,
		})),
		layers: mapLayers,
		points: mapPoints,
		towns: readTowns(),
	};
}
