import { classesOf, rangeInWords } from '../domain/layer-classes.ts';
import type { MapLayer } from '../domain/map-data.ts';

function entry(swatch: string, words: string): HTMLLIElement {
	const item = document.createElement('li');
	const colour = item.appendChild(document.createElement('span'));
	colour.className = `swatch ${swatch}`;
	item.append(words);
	return item;
}

/** Says what the map shows: what its numbers count, whose they are and of which time, and the shades with their ranges. */
export function showLegend(place: Element, layer: MapLayer, hasPoints: boolean): void {
	const words = document.createElement('p');
	words.textContent = layer.source
		? `${layer.title}: number of ${layer.unit}, written in each district. Source: ${layer.source}, ${layer.year}.`
		: `${layer.title}: number of local ${layer.unit} that we could confirm in the last two years.`;
	const list = document.createElement('ul');
	list.setAttribute('role', 'list');
	list.append(...classesOf(Object.values(layer.values)).map((each, at) => entry(`shade${at}`, rangeInWords(each))));
	if (layer.source) list.append(entry('unknown', 'not known'));
	if (hasPoints) list.append(entry('walk-in', 'walk-in place'));
	place.replaceChildren(words, list);
}
