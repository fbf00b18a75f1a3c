import type { Boundaries } from '../domain/boundaries.ts';
import type { MapData } from '../domain/map-data.ts';
import { areaButtons, layerChoice } from './map-choices.ts';
import { drawMap, type Canvas } from './map-canvas.ts';
import { showLegend } from './map-legend.ts';
import { movingParts } from './map-parts.ts';
import { districtPanel, emptyPanel, pointPanel } from './map-panel.ts';

const load = async <T>(path: string): Promise<T> => {
	const answer = await fetch(path);
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	return (await answer.json()) as T;
};

const isOnScreen = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;

/**
 * Shows what was chosen. By keyboard the focus follows, so that the next Tab is the first service. On a phone, where
 * the panel is below the map, it comes into view with part of the map above it.
 */
function show(panel: HTMLElement, content: Node[], status: Element, follow: boolean): void {
	panel.replaceChildren(...content);
	panel.scrollTop = 0;
	const heading = panel.querySelector('h2')!;
	if (follow) heading.focus();
	else status.textContent = `${heading.textContent} is chosen. What is there follows the map.`;
	if (!isOnScreen(heading.getBoundingClientRect())) heading.scrollIntoView({ block: 'center' });
}

/**
 * Starts Leaflet in a `district-map` element, in place of its drawings. Rejects when a file does not load; the
 * drawings then stay.
 */
export async function startMap(element: HTMLElement): Promise<void> {
	const [data, boundaries] = await Promise.all([
		load<MapData>('/map/data.json'),
		load<Boundaries>('/map/boundaries.json'),
	]);
	const { moving, areas, layers, place, legend, panel, said } = movingParts();
	element.querySelector<HTMLElement>('.still')!.hidden = true;
	element.append(moving);
	panel.replaceChildren(...emptyPanel(data));
	const area = element.dataset['area']!;
	const first = data.areas.find(({ id }) => id === area)!.districts;
	const drawn = drawMap(place, data, boundaries, first, {
		district: (id, follow) =>
			show(
				panel,
				districtPanel(data, id, () => onceDrawn(({ focusDistrict }) => focusDistrict(id))),
				said,
				follow,
			),
		point: (point, follow) => show(panel, pointPanel(point), said, follow),
	});
	// The choices take their room at once, so that nothing moves while the map is drawn.
	const onceDrawn = (use: (canvas: Canvas) => void) => void drawn.then(use, () => undefined);
	areaButtons(areas, data, area, (districts) => onceDrawn(({ goTo }) => goTo(districts)));
	layerChoice(layers, data, (layer) => {
		showLegend(legend, layer, data.points.length > 0);
		onceDrawn(({ shade }) => shade(layer));
	});
	await drawn;
}
