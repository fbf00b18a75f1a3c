import { sayOpen } from './open-line.ts';
import type { MapData, MapPoint, MapService } from '../domain/map-data.ts';

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, words = '', className = '') {
	const made = document.createElement(name);
	made.textContent = words;
	if (className) made.className = className;
	return made;
}

function link(href: string, words: string, className = ''): HTMLAnchorElement {
	const anchor = element('a', words, className);
	anchor.href = href;
	return anchor;
}

function heading(words: string): HTMLHeadingElement {
	const made = element('h2', words);
	made.tabIndex = -1;
	return made;
}

/** The number as `tel:` writes it. */
const telephone = (number: string) => link(`tel:${number.replaceAll(/\D/g, '')}`, number, 'tel');

function serviceItem({ href, name, phone, freshness }: MapService): HTMLLIElement {
	const item = element('li');
	item.append(link(href, name), ...(phone ? [telephone(phone)] : []), element('span', freshness, 'small soft'));
	return item;
}

/** A heading for each group, with its services below it. */
function groups(services: MapService[]): Node[] {
	return [...Map.groupBy(services, ({ group }) => group)].flatMap(([group, ofGroup]) => {
		const list = element('ul', '', 'rows');
		list.setAttribute('role', 'list');
		list.append(...ofGroup.map(serviceItem));
		return [element('h3', group), list];
	});
}

/** What is known of a district beside its help: need and use, each with its year. */
const needs = ({ layers }: MapData, id: string) =>
	layers
		.filter(({ source }) => source)
		.map(({ title, unit, year, values }) =>
			element('p', `${title}: ${values[id] === undefined ? 'not known' : `${values[id]} ${unit}`} (${year}).`, 'small'),
		);

/** The panel before anything is chosen. */
export const emptyPanel = ({ points }: MapData): Node[] => [
	heading('Choose a district'),
	element('p', 'Press a district on the map, or go to it with the Tab key and press Enter. Its services show here.'),
	...(points.length ? [element('p', 'A dot is a place where you can walk in.')] : []),
];

/** The local services of a district, the way to everything there, and the way back to the map. */
export function districtPanel(data: MapData, id: string, backToMap: () => void): Node[] {
	const { name, href, services, unsure } = data.districts[id]!;
	const back = element('button', `Back to ${name} on the map`);
	back.type = 'button';
	back.addEventListener('click', backToMap);
	return [
		heading(name),
		link(href, `All help in ${name}, with nationwide help`),
		...needs(data, id),
		...groups(services.map((at) => data.services[at]!)),
		...(unsure ? [element('p', `${unsure} more that we could not confirm are on the page above.`, 'small soft')] : []),
		back,
	];
}

/** Its next session, worked out here and now; or that nobody can say. */
function openLine(open: string | undefined): HTMLElement {
	const line = element('p', '', 'open-now');
	if (open) line.dataset.open = open;
	sayOpen(line, Date.now());
	return line;
}

/** A walk-in place: where it is and when it is open. */
export const pointPanel = ({ name, href, where, when, open }: MapPoint): Node[] => [
	heading(name),
	openLine(open),
	element('p', `${when}.`),
	element('p', where),
	link(href, 'All about this walk-in'),
];
