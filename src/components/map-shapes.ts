import * as L from 'leaflet';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Boundaries } from '../domain/boundaries.ts';
import { classesOf, classOf } from '../domain/layer-classes.ts';
import type { MapData, MapLayer } from '../domain/map-data.ts';

const featuresOf = (boundaries: Boundaries, layer: 'districts' | 'land') =>
	feature(boundaries, boundaries.objects[layer]) as FeatureCollection;

/** The districts of the boundary file, by their keys in the directory. */
export function districtShapes(data: MapData, boundaries: Boundaries): Map<string, L.Polygon> {
	const byCode = new Map(Object.entries(data.districts).map(([id, { gss }]) => [gss, id]));
	const layers = new Map<string, L.Polygon>();
	L.geoJSON(featuresOf(boundaries, 'districts'), {
		style: { className: 'shape' },
		onEachFeature: ({ properties }, layer) => {
			const id = byCode.get(String(properties?.['gss']));
			if (id) layers.set(id, layer as L.Polygon);
		},
	});
	return layers;
}

/** The land round the districts, which cannot be chosen. */
export const landShapes = (boundaries: Boundaries) =>
	L.geoJSON(featuresOf(boundaries, 'land'), { interactive: false, style: { className: 'land' } });

/** Shades a district by its number, and says the number to whoever cannot see the shade. */
export function shadeDistrict(path: Element, name: string, layer: MapLayer, value: number | undefined): void {
	const shade = classOf(value, classesOf(Object.values(layer.values)));
	for (const old of [...path.classList].filter((token) => /^(shade\d|unknown)$/.test(token)))
		path.classList.remove(old);
	path.classList.add(shade === undefined ? 'unknown' : `shade${shade}`);
	path.setAttribute('aria-label', `${name}: ${value === undefined ? 'not known' : `${value} ${layer.unit}`}`);
}
