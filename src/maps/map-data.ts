import { labelPlaces } from './area-outlines.ts';
import { directory, forVictims, today } from '../directory.ts';
import { hoursInWords } from '../domain/hours.ts';
import { kinds } from '../domain/kinds.ts';
import type { MapData, MapDistrict, MapPoint } from '../domain/map-data.ts';
import { openData } from '../domain/open-data.ts';
import { openingHours } from '../domain/open-hours.ts';
import { walkInPoints } from '../domain/walk-in-points.ts';
import { readTowns } from '../geo.ts';
import { inDistrict, isLocal, mapLayers, mapped } from './map-layers.ts';

const RING_FIRST = 'Its days and times are not known. Ring first';

/** The hours and what more there is to know of them ("in term time"). */
const whenInWords = ({ hours, hoursNote }: { hours?: string | undefined; hoursNote?: string | undefined }) =>
	[hours && hoursInWords(hours), hoursNote?.replace(/\.$/, '')].filter(Boolean).join('. ') || RING_FIRST;

/** The hours of a walk-in itself, for the device to say when it opens next. Those of its telephone would mislead. */
function pointOpens(service: Parameters<typeof openingHours>[0]): string | undefined {
	const hours = openingHours(service);
	return hours && openData(hours, today);
}

/** The walk-ins that are points on the map, with their hours in words and their sessions. */
export const mapPoints: MapPoint[] = walkInPoints(forVictims()).map((service) => ({
	name: service.data.name,
	href: service.href,
	where: [service.data.venue.name, service.data.venue.street, service.data.venue.town].filter(Boolean).join(', '),
	when: whenInWords(service.data),
	open: pointOpens(service),
	lat: service.data.venue.lat,
	lon: service.data.venue.lon,
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
