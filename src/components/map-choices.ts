import type { MapData, MapLayer } from '../domain/map-data.ts';

/** Buttons that bring the map to an area. It shows the first one already. */
export function areaButtons(
	place: Element,
	{ areas }: MapData,
	first: string,
	goTo: (districts: string[]) => void,
): void {
	const buttons = areas.map(({ id, name, districts }) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = name;
		button.setAttribute('aria-pressed', String(id === first));
		button.addEventListener('click', () => {
			for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
			goTo(districts);
		});
		return button;
	});
	place.replaceChildren(...buttons);
}

/** The choice of what the map is shaded by, the first one chosen. */
export function layerChoice(select: HTMLSelectElement, { layers }: MapData, onChoice: (layer: MapLayer) => void): void {
	select.replaceChildren(...layers.map(({ title, year }) => new Option(year ? `${title}, ${year}` : title)));
	select.addEventListener('change', () => onChoice(layers[select.selectedIndex]!));
	onChoice(layers[0]!);
}
