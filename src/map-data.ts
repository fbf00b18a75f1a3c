import { directory, forVictims, type AnyService, type AreaEntry, type DistrictEntry } from './directory.ts';
import { hoursInWords } from './domain/hours.ts';
import { kindIds, kinds } from './domain/kinds.ts';
import type { MapData, MapDistrict, MapLayer, MapPoint } from './domain/map-data.ts';
import { outlinesOf, type Outline, type Outlines } from './domain/outlines.ts';
import { walkInPoints } from './domain/walk-in-points.ts';
import { readBoundaries, readTowns } from './geo.ts';
import { needLayers } from './need-layers.ts';

/** How wide drawings are, in their own units: about the pixels of a phone. */
const WIDTH = 400;

const isLocal = ({ nationwide, districts }: AnyService) => !nationwide && districts.length > 0;

/** True for a service that somebody could confirm in the last two years. Only those are counted and shown. */
const isSure = ({ freshness }: AnyService) => freshness.level !== 'not-confirmed';

/** What the map counts and lists, kind by kind: services for the whole country are everywhere and say nothing on a map. */
const mapped = kindIds.flatMap((kind) =>
	forVictims().filter((service) => service.kind === kind && isLocal(service) && isSure(service)),
);

const inDistrict = (id: string, services: AnyService[]) => services.filter(({ districts }) => districts.includes(id));

const countIn = (services: AnyService[]) =>
	Object.fromEntries(directory.districts.map(({ id }) => [id, inDistrict(id, services).length]));

const serviceLayers = (): MapLayer[] => [
	{ id: 'all', title: 'All local help', unit: 'services', values: countIn(mapped) },
	...kindIds
		.filter((kind) => forVictims().some((service) => service.kind === kind && isLocal(service)))
		.map((kind) => ({
			id: kind,
			title: kinds[kind].heading,
			unit: 'services',
			values: countIn(mapped.filter((service) => service.kind === kind)),
		})),
];

/** What the map can be shaded by: local services, all and by kind, then need and use. */
export const mapLayers: MapLayer[] = [...serviceLayers(), ...needLayers()];

/** The walk-ins that are points on the map, with their hours in words. */
export const mapPoints: MapPoint[] = walkInPoints(forVictims()).map(({ href, data }) => ({
	name: data.name,
	href,
	where: [data.venue.name, data.venue.street, data.venue.town].filter(Boolean).join(', '),
	when: data.hours ? hoursInWords(data.hours) : 'Its days and times are not known. Ring first',
	lat: data.venue.lat,
	lon: data.venue.lon,
}));

/** A drawing of an area's districts, each with the district it is. */
export function areaOutlines({ districts }: AreaEntry): Outlines & { of: (outline: Outline) => DistrictEntry } {
	const drawing = outlinesOf(
		readBoundaries(),
		districts.map(({ gss }) => gss),
		WIDTH,
	);
	return { ...drawing, of: ({ gss }) => districts.find((district) => district.gss === gss)! };
}

/** Where each district's label stands. */
function labelPlaces(): Map<string, [number, number]> {
	const places = directory.areas.map(areaOutlines).flatMap(({ outlines, placeAt }) =>
		outlines.map(({ gss, x, y }) => {
			const [lat, lon] = placeAt(x, y);
			return [gss, [Number(lat.toFixed(4)), Number(lon.toFixed(4))]] as const;
		}),
	);
	return new Map(places.map(([gss, at]) => [gss, [...at] as [number, number]]));
}

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
