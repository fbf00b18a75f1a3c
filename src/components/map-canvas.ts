import * as L from 'leaflet';
import type { Boundaries } from '../domain/boundaries.ts';
import type { MapData, MapLayer, MapPoint } from '../domain/map-data.ts';
import { districtLabels, townLabels } from './map-labels.ts';
import { makeButton } from './map-button.ts';
import { districtShapes, landShapes, shadeDistrict } from './map-shapes.ts';
import { nextTask } from './next-task.ts';

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
		zoomControl: false,
		// Nothing moves by itself, and scrolling the page does not zoom the map.
		zoomAnimation: false,
		fadeAnimation: false,
		markerZoomAnimation: false,
		inertia: false,
		scrollWheelZoom: false,
		zoomSnap: 0.25,
		maxZoom: 13,
	});

function drawPoints(map: L.Map, points: MapPoint[], onPoint: Chosen['point']): void {
	for (const point of points) {
		const dot = L.circleMarker([point.lat, point.lon], { className: 'walk-in', radius: POINT_RADIUS }).addTo(map);
		makeButton(dot, `${point.name}: ${point.when}`, (follow) => onPoint(point, follow));
	}
}

/**
 * Draws the map with its districts, labels and walk-in places, piece by piece, so that the page answers meanwhile. It
 * shows the districts of `first`. Gives what can be done with it.
 */
export async function drawMap(
	place: HTMLElement,
	data: MapData,
	boundaries: Boundaries,
	first: string[],
	chosen: Chosen,
): Promise<Canvas> {
	const map = emptyMap(place);
	L.control.zoom({ position: 'bottomright' }).addTo(map);
	await nextTask();
	const layers = districtShapes(data, boundaries);
	await nextTask();
	const goTo = (districts: string[]) =>
		map.fitBounds(L.featureGroup(districts.map((id) => layers.get(id)!)).getBounds(), { padding: [8, 8] });
	goTo(first);
	const land = landShapes(boundaries);
	await nextTask();
	land.addTo(map);
	await nextTask();
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
	await nextTask();
	drawPoints(map, data.points, chosen.point);
	await nextTask();
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
