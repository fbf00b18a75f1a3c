import { geoPath, geoTransform } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Boundaries } from './boundaries.ts';
import { shortPath } from './short-path.ts';

/** The shape of a district in a drawing. */
export interface Outline {
	gss: string;
	/** An SVG path in whole units. */
	path: string;
	/** The middle of its area, where its name is written. */
	x: number;
	y: number;
}

export interface Outlines {
	width: number;
	height: number;
	outlines: Outline[];
	/** Where a place is in the drawing. */
	at: (lat: number, lon: number) => [x: number, y: number];
	/** Which place a spot in the drawing is. */
	placeAt: (x: number, y: number) => [lat: number, lon: number];
}

/** Triangles of a line smaller than this, in square units of the drawing, hardly show. */
const TOO_SMALL = 6;

/** Islands smaller than this, in square units of the drawing, are left out. */
const SMALLEST_ISLAND = 30;

/** Degrees to units of the drawing, true to scale at its middle; north is up. */
function scaleFor([[west, south], [east, north]]: [[number, number], [number, number]], width: number) {
	const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const unit = width / ((east - west) * narrow);
	return {
		unit,
		height: Math.ceil((north - south) * unit),
		at: (lat: number, lon: number): [number, number] => [(lon - west) * narrow * unit, (north - lat) * unit],
		placeAt: (x: number, y: number): [number, number] => [north - y / unit, west + x / narrow / unit],
	};
}

/** The districts with these ONS codes. */
function districtsOf(boundaries: Boundaries, codes: readonly string[]): FeatureCollection {
	const { features } = feature(boundaries, boundaries.objects.districts) as FeatureCollection;
	return {
		type: 'FeatureCollection',
		features: features.filter(({ properties }) => codes.includes(properties?.['gss'])),
	};
}

/** The boundaries without what does not show at a scale. Shared lines are simplified once, so that neighbours meet. */
const coarser = (boundaries: Boundaries, unit: number) =>
	simplify(presimplify(boundaries), TOO_SMALL / unit ** 2) as unknown as Boundaries;

/** A drawing of districts, `width` units wide. `codes` are their ONS codes; the drawing keeps their order in the file. */
export function outlinesOf(boundaries: Boundaries, codes: readonly string[], width: number): Outlines {
	const { unit, ...scale } = scaleFor(geoPath().bounds(districtsOf(boundaries, codes)), width);
	const districts = districtsOf(coarser(boundaries, unit), codes);
	const draw = geoPath(
		geoTransform({
			point(lon, lat) {
				this.stream.point(...scale.at(lat, lon));
			},
		}),
	).digits(0);
	const outlines = districts.features.map((district) => {
		const [x, y] = draw.centroid(district);
		return {
			gss: String(district.properties?.['gss']),
			path: shortPath(draw(district) ?? '', SMALLEST_ISLAND),
			x: Math.round(x),
			y: Math.round(y),
		};
	});
	return { width, ...scale, outlines };
}
