function part<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...content: (Node | string)[]) {
	const made = document.createElement(name);
	made.className = className;
	made.append(...content);
	return made;
}

/** The map itself, which the keyboard moves. */
function mapPlace(): HTMLElement {
	const place = part('div', 'canvas');
	place.tabIndex = 0;
	place.setAttribute('role', 'group');
	place.setAttribute('aria-label', 'Map. Arrow keys move it, plus and minus zoom.');
	return place;
}

function layerSelect(): { field: HTMLElement; layers: HTMLSelectElement } {
	const layers = part('select', '');
	layers.autocomplete = 'off';
	return { layers, field: part('label', '', part('span', '', 'Show'), layers) };
}

/** The empty parts of the moving map, put together: choices above, the map with its legend, the panel beside it. */
export function movingParts() {
	const areas = part('div', 'areas');
	areas.setAttribute('role', 'group');
	areas.setAttribute('aria-label', 'Go to');
	const { field, layers } = layerSelect();
	const [place, legend] = [mapPlace(), part('div', 'legend small')];
	const panel = part('section', 'panel card');
	panel.setAttribute('aria-label', 'What is there');
	const said = part('p', 'said');
	said.setAttribute('role', 'status');
	const beside = part('div', 'beside', part('div', '', place, legend), panel);
	return {
		moving: part('div', 'moving', part('div', 'choices', areas, field), beside, said),
		areas,
		layers,
		place,
		legend,
		panel,
		said,
	};
}
