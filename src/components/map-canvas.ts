import * as L from 'leaflet';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Boundaries } from '../domain/boundaries.ts';
import type { MapData, MapLayer, MapPoint } from '../domain/map-data.ts';
import { classesOf, classOf } from '../domain/layer-classes.ts';
import { districtLabels, townLabels } from './map-labels.ts';
import { makeButton } from './map-button.ts';

/** What happens when something on the map is chosen. `follow` is true when it was chosen by keyboard. */
interface Chosen {
	district: (id: string, follow: boolean) => void;
	point: (point: MapPoint, follow: boolean) => void;
}

export interface Canvas {
	goTo: (districts: string[]) => void;
	shade: (layer: MapLayer) => void;
	focusDistrict: (id: string) => void;
}

const POINT_RADIUS = 9;

const emptyMap = (place: HTMLElement) =>
	L.map(place, {
		attributionControl: false,
		// Nothing moves by itself, and scrolling the page does not zoom the map.
		zoomAnimation: false,
		fadeAnimation: false,
		markerZoomAnimation: false,
		inertia: false,
		scrollWheelZoom: false,
		zoomSnap: 0.25,
		maxZoom: 13,
	});

const featuresOf = (boundaries: Boundaries, layer: 'districts' | 'land') =>
	feature(boundaries, boundaries.objects[layer]) as FeatureCollection;

/** The districts of the boundary file, by their keys in the directory. */
function districtLayers(data: MapData, boundaries: Boundaries): Map<string, L.Polygon> {
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

function drawPoints(map: L.Map, points: MapPoint[], onPoint: Chosen['point']): void {
	for (const point of points) {
		const dot = L.circleMarker([point.lat, point.lon], { className: 'walk-in', radius: POINT_RADIUS }).addTo(map);
		makeButton(dot, `${point.name}: ${point.when}`, (follow) => onPoint(point, follow));
	}
}

/** Shades a district by its number, and says the number to whoever cannot see the shade. */
function shadeDistrict(path: Element, name: string, layer: MapLayer, value: number | undefined): void {
	const shade = classOf(value, classesOf(Object.values(layer.values)));
	for (const old of [...path.classList].filter((token) => /^(shade\d|unknown)$/.test(token)))
		path.classList.remove(old);
	path.classList.add(shade === undefined ? 'unknown' : `shade${shade}`);
	path.setAttribute('aria-label', `${name}: ${value === undefined ? 'not known' : `${value} ${layer.unit}`}`);
}

/** Draws the map with its districts, labels and walk-in places; gives what can be done with it. */
export function drawMap(place: HTMLElement, data: MapData, boundaries: Boundaries, chosen: Chosen): Canvas {
	const map = emptyMap(place);
	const layers = districtLayers(data, boundaries);
	const goTo = (districts: string[]) =>
		map.fitBounds(L.featureGroup(districts.map((id) => layers.get(id)!)).getBounds(), { padding: [8, 8] });
	goTo(Object.keys(data.districts));
	L.geoJSON(featuresOf(boundaries, 'land'), { interactive: false, style: { className: 'land' } }).addTo(map);
	const press = (id: string) => {
		for (const [other, layer] of layers) layer.getElement()?.setAttribute('aria-pressed', String(other === id));
	};
	for (const [id, layer] of layers) {
		layer.addTo(map);
		makeButton(layer, data.districts[id]!.name, (follow) => {
			press(id);
			chosen.district(id, follow);
		});
	}
	drawPoints(map, data.points, chosen.point);
	const label = districtLabels(map, data.districts);
	townLabels(map, data);
	return {
		goTo,
		focusDistrict: (id) => (layers.get(id)!.getElement() as SVGElement | undefined)?.focus(),
		shade: (layer) => {
			for (const [id, { name }] of Object.entries(data.districts)) {
				shadeDistrict(layers.get(id)!.getElement()!, name, layer, layer.values[id]);
				label(id, layer.values[id]);
			}
		},
	};
}
