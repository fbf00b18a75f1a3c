import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { DistrictShape } from '../domain/distance-to-district.ts';
import { readBoundaries } from '../geo.ts';

/** The shapes of the districts by ONS code; none when the content folder has no boundaries. */
export function districtShapes(root: string): ReadonlyMap<string, DistrictShape> {
	if (!existsSync(join(root, 'geo', 'districts.topo.json'))) return new Map();
	const boundaries = readBoundaries(root);
	const { features } = feature(boundaries, boundaries.objects.districts) as FeatureCollection<Polygon | MultiPolygon>;
	return new Map(features.map((shape) => [String(shape.properties?.['gss']), shape]));
}
