import { geoPath, geoTransform } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Boundaries } from './boundaries.ts';

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

/** Spherical triangles smaller than this, in square degrees, do not show in a drawing of the size of a phone. */
const TOO_SMALL = 1.2e-5;

/** Degrees to units of the drawing, true to scale at its middle; north is up. */
function scaleFor([[west, south], [east, north]]: [[number, number], [number, number]], width: number) {
	const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const unit = width / ((east - west) * narrow);
	return {
		height: Math.ceil((north - south) * unit),
		at: (lat: number, lon: number): [number, number] => [(lon - west) * narrow * unit, (north - lat) * unit],
		placeAt: (x: number, y: number): [number, number] => [north - y / unit, west + x / narrow / unit],
	};
}

/** The districts with these ONS codes. Their shared lines are simplified once, so that neighbours still meet. */
function districtsOf(boundaries: Boundaries, codes: readonly string[]): FeatureCollection {
	const small = simplify(presimplify(boundaries), TOO_SMALL);
	const { features } = feature(small, small.objects['districts']!) as FeatureCollection;
	return {
		type: 'FeatureCollection',
		features: features.filter(({ properties }) => codes.includes(properties?.['gss'])),
	};
}

/** A drawing of districts, `width` units wide. `codes` are their ONS codes; the drawing keeps their order in the file. */
export function outlinesOf(boundaries: Boundaries, codes: readonly string[], width: number): Outlines {
	const districts = districtsOf(boundaries, codes);
	const scale = scaleFor(geoPath().bounds(districts), width);
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
			path: draw(district) ?? '',
			x: Math.round(x),
			y: Math.round(y),
		};
	});
	return { width, ...scale, outlines };
}
