import type { Path } from 'leaflet';

/**
 * Makes a shape on the map a button for pointer, touch and keyboard. `onChoice` learns whether it was the keyboard.
 * The shape must be on the map.
 */
export function makeButton(shape: Path, name: string, onChoice: (byKeyboard: boolean) => void): void {
	const element = shape.getElement() as SVGElement;
	element.setAttribute('role', 'button');
	element.setAttribute('tabindex', '0');
	element.setAttribute('aria-label', name);
	shape.on('click', () => onChoice(false));
	element.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		event.stopPropagation();
		onChoice(true);
	});
}
