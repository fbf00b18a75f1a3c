import type { Boundaries } from '../domain/boundaries.ts';
import type { MapData } from '../domain/map-data.ts';
import { areaButtons, layerChoice } from './map-choices.ts';
import { drawMap } from './map-canvas.ts';
import { showLegend } from './map-legend.ts';
import { districtPanel, emptyPanel, pointPanel } from './map-panel.ts';

const load = async <T>(path: string): Promise<T> => {
	const answer = await fetch(path);
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	return (await answer.json()) as T;
};

/** Shows what was chosen. By keyboard the focus follows, so that the next Tab is the first service. */
function show(panel: HTMLElement, content: Node[], status: Element, follow: boolean): void {
	panel.replaceChildren(...content);
	panel.scrollTop = 0;
	const heading = panel.querySelector('h2');
	if (follow) heading?.focus();
	else status.textContent = `${heading?.textContent ?? ''}: see what is there beside the map.`;
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
	const part = (selector: string) => element.querySelector<HTMLElement>(selector)!;
	const [panel, status] = [part('.panel'), part('[role=status]')];
	part('.still').hidden = true;
	part('.moving').hidden = false;
	panel.replaceChildren(...emptyPanel(data));
	const canvas = drawMap(part('.canvas'), data, boundaries, {
		district: (id, follow) =>
			show(
				panel,
				districtPanel(data, id, () => canvas.focusDistrict(id)),
				status,
				follow,
			),
		point: (point, follow) => show(panel, pointPanel(point), status, follow),
	});
	areaButtons(part('.areas'), data, element.dataset['area']!, canvas.goTo);
	layerChoice(part('select') as HTMLSelectElement, data, (layer) => {
		canvas.shade(layer);
		showLegend(part('.legend'), layer, data.points.length > 0);
	});
}
