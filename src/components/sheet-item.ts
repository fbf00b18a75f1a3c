import type { SheetEntry, SheetWords } from '../printed/sheet-entries.ts';
import { qrPath, qrSide } from './qr-path.ts';

/** How a sheet is worded. */
export type Wording = 'plain' | 'discreet' | 'staff';

/** What a sheet of a wording says of a service. */
export function wordsOf(entry: SheetEntry, wording: Wording): SheetWords {
	if (wording === 'discreet') return entry.discreet;
	return wording === 'plain' ? entry.plain : { ...entry.plain, lines: [...entry.plain.lines, ...entry.staff] };
}

const element = (tag: string, text: string, className = '') =>
	Object.assign(document.createElement(tag), { textContent: text, className });

function qrCode(entry: SheetEntry): SVGElement {
	const SVG = 'http://www.w3.org/2000/svg';
	const side = qrSide(entry.qr);
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', `0 0 ${side} ${side}`);
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', `QR code of the page of ${entry.plain.name}`);
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', qrPath(entry.qr));
	svg.append(path);
	return svg;
}

function numberLine({ number, note }: SheetWords['numbers'][number]): HTMLElement {
	const line = element('p', '');
	line.append(element('span', number, 'phone'), note && `${note}.`);
	return line;
}

/** A service on the sheet, with the box that keeps it there. `onTick` is told when the box changes. */
export function sheetItem(
	entry: SheetEntry,
	wording: Wording,
	ticked: boolean,
	onTick: (on: boolean) => void,
): HTMLElement {
	const { name, numbers, lines } = wordsOf(entry, wording);
	const item = element('li', '');
	const box = Object.assign(document.createElement('input'), {
		type: 'checkbox',
		checked: ticked,
		autocomplete: 'off',
	});
	box.setAttribute('aria-label', `Print ${name}, ${entry.code}`);
	box.addEventListener('change', () => onTick(box.checked));
	const words = element('div', '');
	words.append(element('strong', name), ...numbers.map(numberLine), element('p', lines.join(' '), 'small'));
	item.append(box, words);
	if (wording === 'staff') item.append(qrCode(entry));
	return item;
}
