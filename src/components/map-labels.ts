import * as L from 'leaflet';
import type { MapData } from '../domain/map-data.ts';

/** Below this zoom a district's name does not fit, and its number stands alone. */
const NAMES_FROM = 8.4;

/** Below this zoom towns are left out: districts' own names need the room. */
const TOWNS_FROM = 9.25;

/** Words on the map that nothing can be done with. They are hidden from screen readers: the shapes say the same. */
function label(map: L.Map, at: L.LatLngExpression, className: string): HTMLElement {
	const words = document.createElement('span');
	const icon = L.divIcon({ className: `label ${className}`, html: words });
	L.marker(at, { icon, interactive: false, keyboard: false }).addTo(map);
	map.getPane('markerPane')!.setAttribute('aria-hidden', 'true');
	return words;
}

const overlap = (a: DOMRect, b: DOMRect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (a: DOMRect, b: DOMRect) =>
	a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** At once, and whenever the map shows another place or comes nearer. */
const atEveryView = (map: L.Map, show: () => void) => {
	map.on('moveend', show);
	show();
};

/** Names of districts with a number below each, which the function that is given back sets. */
export function districtLabels(map: L.Map, districts: MapData['districts']) {
	const numbers = new Map<string, HTMLElement>();
	const names = Object.entries(districts).map(([id, { name, at }]) => {
		const words = label(map, at, 'district');
		const shown = words.appendChild(document.createElement('span'));
		shown.textContent = name.replaceAll(' and ', ' and\u00a0');
		numbers.set(id, words.appendChild(document.createElement('b')));
		return shown;
	});
	atEveryView(map, () => {
		for (const name of names) name.hidden = map.getZoom() < NAMES_FROM;
	});
	return (id: string, value: number | undefined) =>
		(numbers.get(id)!.textContent = value === undefined ? '–' : `${value}`);
}

/**
 * Hides the words that would lie over others, the later over the earlier, and those that the map's edge would cut.
 * All is measured first: one layout, not one each.
 */
function hideWithoutRoom(words: HTMLElement[], before: Element[], edge: DOMRect): void {
	const placed = before.map((one) => one.getBoundingClientRect());
	for (const [at, room] of words.map((word) => word.getBoundingClientRect()).entries()) {
		words[at]!.hidden = !isWithin(room, edge) || placed.some((other) => overlap(other, room));
		if (!words[at]!.hidden) placed.push(room);
	}
}

/** Names of towns, the largest first, each where there is room for it. Call it after `districtLabels`. */
export function townLabels(map: L.Map, { towns, districts }: MapData): void {
	const taken = new Set(Object.values(districts).map(({ name }) => name));
	const make = ({ name, lat, lon }: MapData['towns'][number]) => {
		const made = label(map, [lat, lon], 'town');
		made.textContent = name;
		return made;
	};
	const before = [...map.getPane('markerPane')!.querySelectorAll('.district > span')];
	let words: HTMLElement[] | undefined;
	atEveryView(map, () => {
		const isNear = map.getZoom() >= TOWNS_FROM;
		if (isNear) words ??= towns.filter(({ name }) => !taken.has(name)).map(make);
		for (const word of words ?? []) word.hidden = !isNear;
		if (words && isNear) hideWithoutRoom(words, before, map.getContainer().getBoundingClientRect());
	});
}
