import { Delaunay } from 'd3-delaunay';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { eastNorth, lonLat } from './grid-reference.ts';

/** How far beyond its places a constituency may reach, in metres. */
const MARGIN = 30_000;

const referenceOf = (place: string) => place.slice(place.lastIndexOf(' ') + 1);

function boxAround(points: [number, number][]): [number, number, number, number] {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN, Math.max(...xs) + MARGIN, Math.max(...ys) + MARGIN];
}

/**
 * Divides the country round one constituency among its districts: each spot goes to the district of the nearest place
 * that is known to be in it. `places`: by district, names with grid references ("Lyminge TR160410").
 */
export function districtsFromPlaces(
	places: Record<string, string[]>,
): FeatureCollection<MultiPolygon, { part: string }> {
	const known = Object.entries(places).flatMap(([district, names]) =>
		names.map((name) => ({ district, point: eastNorth(referenceOf(name)) })),
	);
	const points = known.map(({ point }) => point);
	const voronoi = Delaunay.from(points).voronoi(boxAround(points));
	const cells = new Map<string, Position[][][]>(Object.keys(places).map((district) => [district, []]));
	known.forEach(({ district }, at) => {
		const cell = voronoi.cellPolygon(at);
		if (cell) cells.get(district)!.push([cell.map(([x, y]) => lonLat([x, y]))]);
	});
	const features = [...cells].map(([part, coordinates]): Feature<MultiPolygon, { part: string }> => ({
		type: 'Feature',
		properties: { part },
		geometry: { type: 'MultiPolygon', coordinates },
	}));
	return { type: 'FeatureCollection', features };
}
