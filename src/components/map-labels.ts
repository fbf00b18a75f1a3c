import * as L from 'leaflet';
import type { MapData } from '../domain/map-data.ts';

/** From which zoom on towns are labelled, by how many people live there. */
const TOWNS_FROM: [zoom: number, people: number][] = [
	[9, 60_000],
	[9.75, 25_000],
	[10.5, 0],
];

/** Below this zoom a district's name does not fit, and its number stands alone. */
const NAMES_FROM = 8.5;

/** Words on the map that nothing can be done with. They are hidden from screen readers: the shapes say the same. */
function label(map: L.Map, at: L.LatLngExpression, className: string): HTMLElement {
	const words = document.createElement('span');
	const icon = L.divIcon({ className: `label ${className}`, html: words });
	L.marker(at, { icon, interactive: false, keyboard: false }).addTo(map);
	map.getPane('markerPane')!.setAttribute('aria-hidden', 'true');
	return words;
}

const atEveryZoom = (map: L.Map, show: () => void) => {
	map.on('zoomend', show);
	show();
};

/** Names of towns, more of them the nearer the map is. */
export function townLabels(map: L.Map, towns: MapData['towns']): void {
	const labels = towns.map(({ name, lat, lon, people }) => {
		const words = label(map, [lat, lon], 'town');
		words.textContent = name;
		return { words, people };
	});
	atEveryZoom(map, () => {
		const least = TOWNS_FROM.findLast(([zoom]) => map.getZoom() >= zoom)?.[1] ?? Infinity;
		for (const { words, people } of labels) words.hidden = people < least;
	});
}

/** Names of districts with a number below each, which the function that is given back sets. */
export function districtLabels(map: L.Map, districts: MapData['districts']) {
	const numbers = new Map<string, HTMLElement>();
	const names = Object.entries(districts).map(([id, { name, at }]) => {
		const words = label(map, at, 'district');
		const shown = words.appendChild(document.createElement('span'));
		shown.textContent = name;
		numbers.set(id, words.appendChild(document.createElement('b')));
		return shown;
	});
	atEveryZoom(map, () => {
		for (const name of names) name.hidden = map.getZoom() < NAMES_FROM;
	});
	return (id: string, value: number | undefined) =>
		(numbers.get(id)!.textContent = value === undefined ? '–' : `${value}`);
}
