import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';

const FILE = 'echarts-united-kingdom-js/echarts-united-kingdom-js/westminster_2016_uk.js';
const END = '"UTF8Encoding":true}';

interface Encoded {
	features: {
		properties: { name: string; pcon16nm: string };
		geometry:
			| { type: 'Polygon'; coordinates: string[]; encodeOffsets: Point[] }
			| { type: 'MultiPolygon'; coordinates: string[][]; encodeOffsets: Point[][] };
	}[];
}
type Point = [number, number];

/** A difference as ECharts writes it: a character's code from 64 on, the sign in the lowest bit. */
const step = (code: number) => ((code - 64) >> 1) ^ -((code - 64) & 1);

/**
 * A ring of ECharts' own encoding, in degrees. The encoder rounds up to 1/1024 of a degree, so half of that is taken
 * off: about 35 m east and 54 m north.
 */
export function decodeRing(text: string, [x, y]: Point): Position[] {
	const ring: Point[] = [];
	for (let at = 0; at < text.length; at += 2) {
		x += step(text.charCodeAt(at));
		y += step(text.charCodeAt(at + 1));
		const last = ring.at(-1);
		if (last?.[0] !== x || last[1] !== y) ring.push([x, y]);
	}
	return ring.map((point) => point.map((value) => (value - 0.5) / 1024));
}

/** A shape with fewer than four points is no area. */
const areas = (polygons: Position[][][]) =>
	polygons.map((rings) => rings.filter((ring) => ring.length >= 4)).filter((rings) => rings.length > 0);

function decode({ properties, geometry }: Encoded['features'][number]): Feature<MultiPolygon, { con: string }> {
	const polygons =
		geometry.type === 'Polygon'
			? [geometry.coordinates.map((ring, at) => decodeRing(ring, geometry.encodeOffsets[at]!))]
			: geometry.coordinates.map((polygon, p) =>
					polygon.map((ring, at) => decodeRing(ring, geometry.encodeOffsets[p]![at]!)),
				);
	return {
		type: 'Feature',
		properties: { con: properties.pcon16nm },
		geometry: { type: 'MultiPolygon', coordinates: areas(polygons) },
	};
}

/**
 * Westminster constituencies of December 2016 in England, Scotland and Wales (ONS, Open Government Licence v3.0), from
 * a package of npm. Its file is a script: it is read as text and never run.
 */
export function readConstituencies(): FeatureCollection<MultiPolygon, { con: string }> {
	const script = readFileSync(createRequire(import.meta.url).resolve(FILE), 'utf8');
	const data = script.slice(script.indexOf('{"type":"FeatureCollection"'), script.lastIndexOf(END) + END.length);
	const { features } = JSON.parse(data) as Encoded;
	return {
		type: 'FeatureCollection',
		features: features.filter(({ properties }) => /^[ESW]1/.test(properties.name)).map(decode),
	};
}
