import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** A district's shape, in degrees, as d3-geo wants it. */
export type DistrictShape = Feature<Polygon | MultiPolygon>;

/** Kilometres in a degree of latitude. */
const KM = 111.2;

const ringsOf = ({ geometry }: DistrictShape): Position[][] =>
	geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** How far the line between two spots, in kilometres from us, is from where we stand. */
function toLine([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
	const [dx, dy] = [bx - ax, by - ay];
	const along = dx || dy ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy))) : 0;
	return Math.hypot(ax + along * dx, ay + along * dy);
}

/**
 * How far a place is from a district, in kilometres; 0 inside it. Good for some tens of kilometres: the earth is taken
 * for flat around the place.
 */
export function kmToDistrict(lat: number, lon: number, district: DistrictShape): number {
	if (geoContains(district, [lon, lat])) return 0;
	const east = KM * Math.cos((lat * Math.PI) / 180);
	const fromHere = ([x = 0, y = 0]: Position) => [(x - lon) * east, (y - lat) * KM] as const;
	const lines = ringsOf(district).flatMap((ring) => {
		const spots = ring.map(fromHere);
		return spots.slice(1).map((spot, at) => toLine(spots[at]!, spot));
	});
	return Math.min(...lines);
}
