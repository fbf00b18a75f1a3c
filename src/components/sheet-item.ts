import type { SheetEntry } from '../printed/sheet-entries.ts';
import type { SheetWords } from '../printed/sheet-words.ts';
import { qrPath, qrSide } from './qr-path.ts';

/** How a sheet is worded. */
export type Wording = 'plain' | 'discreet' | 'staff';

/** What a sheet of a wording says of a service; `undefined` when it can say nothing that does not tell. */
export function wordsOf(entry: SheetEntry, wording: Wording): SheetWords | undefined {
	if (wording === 'staff') return { ...entry.plain, lines: [...entry.plain.lines, ...entry.staff] };
	return wording === 'discreet' ? entry.discreet : entry.plain;
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
	line.append(element('span', number, 'phone'), note);
	return line;
}

/** A service as the sheet shows it. */
export interface SheetLine {
	entry: SheetEntry;
	words: SheetWords;
	ticked: boolean;
}

function tickBox({ entry, words, ticked }: SheetLine, onTick: (on: boolean) => void): HTMLInputElement {
	const box = document.createElement('input');
	Object.assign(box, { type: 'checkbox', checked: ticked });
	box.dataset['code'] = entry.code;
	box.setAttribute('aria-label', `Print ${words.name}, ${entry.code}`);
	box.addEventListener('change', () => onTick(box.checked));
	return box;
}

/** A service on the sheet, with the box that keeps it there. `onTick` is told when the box changes. */
export function sheetItem(line: SheetLine, wording: Wording, onTick: (on: boolean) => void): HTMLElement {
	const { name, numbers, lines } = line.words;
	const words = element('div', '');
	words.append(element('strong', name), ...numbers.map(numberLine), element('p', lines.join(' '), 'small'));
	const item = element('li', '');
	item.append(tickBox(line, onTick), words);
	if (wording === 'staff') item.append(qrCode(line.entry));
	return item;
}
