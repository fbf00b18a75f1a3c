/** Puts a sheet of services together from what a worker chooses. Everything stays in this page's memory. */
import { tellingWords } from '../domain/tab-title.ts';
import type { SheetEntry } from '../printed/sheet-entries.ts';
import { linesFor, type Choice } from './sheet-choice.ts';
import { sheetItem, type SheetLine, type Wording } from './sheet-item.ts';
import { sheetText } from './sheet-text.ts';

const get = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const districtBox = get<HTMLSelectElement>('district');
const wordsBox = get<HTMLSelectElement>('words');
const noteBox = get<HTMLTextAreaElement>('note');
const needBoxes = [...document.querySelectorAll<HTMLInputElement>('[data-need]')];
const ticks = new Map<string, boolean>();
let all: SheetEntry[] = [];

const choice = (): Choice => ({
	district: districtBox.value,
	needs: needBoxes.filter(({ checked }) => checked).map(({ value }) => value),
	wording: wordsBox.value as Wording,
	ticks,
});

function titleOf({ wording }: Choice): string {
	const place = districtBox.selectedOptions[0]!.text;
	return { plain: `Help in ${place}`, discreet: 'Useful numbers', staff: `${place}: for staff` }[wording];
}

/** What nobody could confirm stands in a list of its own until a worker ticks it. */
function showLists(): void {
	const isAbove = ({ entry, ticked }: SheetLine) => entry.sure || ticked;
	const lines = linesFor(all, choice());
	const below = lines.filter((line) => !isAbove(line));
	const item = (line: SheetLine) =>
		sheetItem(line, choice().wording, (on) => {
			ticks.set(line.entry.code, on);
			if (line.entry.sure) return;
			showLists();
			// The box has moved to the other list, and a keyboard must not lose it.
			document.querySelector<HTMLElement>(`[data-code="${line.entry.code}"]`)?.focus();
		});
	get('sure').replaceChildren(...lines.filter(isAbove).map(item));
	get('unsure').replaceChildren(...below.map(item));
	get('unsure-count').textContent = `${below.length} more that we could not confirm`;
	get('unsure-part').hidden = below.length === 0;
}

function showNote(): void {
	const told = choice().wording === 'discreet' ? tellingWords.exec(noteBox.value)?.[0] : undefined;
	get('note-warning').textContent = told ? `“${told}” tells what the sheet is about.` : '';
	get('paper-note').textContent = noteBox.value;
	get('paper-note').hidden = !noteBox.value.trim();
}

function show(): void {
	get('paper').hidden = get('buttons').hidden = !districtBox.value;
	get('paper-title').textContent = titleOf(choice());
	get('paper-danger').hidden = choice().wording !== 'plain';
	showNote();
	showLists();
}

async function copy(): Promise<void> {
	const heads = ['paper-title', 'paper-danger', 'paper-note'].map(get).filter(({ hidden }) => !hidden);
	const services = linesFor(all, choice()).filter(({ ticked }) => ticked);
	const text = sheetText(
		heads.map(({ textContent }) => textContent!.trim()),
		services.map(({ words }) => words),
		get('paper-day').textContent!,
	);
	get('said').textContent = await navigator.clipboard.writeText(text).then(
		() => 'Copied. It stays on the clipboard until you copy something else.',
		() => 'This browser does not let the page copy. Mark the text and copy it by hand.',
	);
}

/** Forgets what a browser kept of the form over a reload. */
function forget(): void {
	districtBox.value = noteBox.value = '';
	wordsBox.value = 'plain';
	needBoxes.forEach((box) => (box.checked = false));
}

function listen(): void {
	[districtBox, ...needBoxes].forEach((box) => box.addEventListener('change', () => ticks.clear()));
	[districtBox, wordsBox, ...needBoxes].forEach((box) => box.addEventListener('change', show));
	noteBox.addEventListener('input', showNote);
	get('print').addEventListener('click', () => window.print());
	get('copy').addEventListener('click', () => void copy());
}

/** After this long without the data, the worker is told what works without it. */
const SLOW = 6_000;

const say = (words: string) => (get('sheet-says').textContent = words && `${words} You can print a district’s page.`);

/** Fetches every district's services at once, then shows the form. */
async function start(): Promise<void> {
	const answer = await fetch('/professionals/sheet.json');
	if (!answer.ok) throw new Error(answer.statusText);
	all = (await answer.json()) as SheetEntry[];
	forget();
	listen();
	say('');
	document.querySelector('signposting-sheet')!.removeAttribute('hidden');
}

const slow = setTimeout(() => say('The form is slow to load.'), SLOW);
start()
	.catch(() => say('The form did not load.'))
	.finally(() => clearTimeout(slow));
