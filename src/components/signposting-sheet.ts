/** Puts a sheet of services together from what a worker chooses. Everything stays in this page's memory. */
import { tellingWords } from '../domain/tab-title.ts';
import type { SheetEntry } from '../printed/sheet-entries.ts';
import { sheetItem, type Wording } from './sheet-item.ts';
import { sheetText } from './sheet-text.ts';

const get = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const districtBox = get<HTMLSelectElement>('district');
const wordsBox = get<HTMLSelectElement>('words');
const noteBox = get<HTMLTextAreaElement>('note');
const needBoxes = [...document.querySelectorAll<HTMLInputElement>('[data-need]')];

let all: SheetEntry[] = [];
/** What the worker ticked or unticked, by code; the rest is as it comes. */
const ticks = new Map<string, boolean>();

const wording = () => wordsBox.value as Wording;
const needs = () => needBoxes.filter(({ checked }) => checked).map(({ value }) => value);
const districtName = () => districtBox.selectedOptions[0]!.text;

const fits = ({ districts, topics }: SheetEntry) =>
	districts.includes(districtBox.value) && (needs().length === 0 || needs().some((need) => topics.includes(need)));
const isTicked = ({ code, sure, first }: SheetEntry) => ticks.get(code) ?? (sure && (first || needs().length > 0));
/** In its own list stays what nobody could confirm, until a worker ticks it. */
const isAbove = (entry: SheetEntry) => entry.sure || ticks.get(entry.code) === true;

const titles: Record<Wording, () => string> = {
	plain: () => `Help in ${districtName()}`,
	discreet: () => 'Useful numbers',
	staff: () => `${districtName()}: for staff`,
};

const item = (entry: SheetEntry) =>
	sheetItem(entry, wording(), isTicked(entry), (on) => {
		ticks.set(entry.code, on);
		if (!entry.sure) showLists();
	});

function showLists(): void {
	const shown = all.filter(fits);
	const below = shown.filter((entry) => !isAbove(entry));
	get('sure').replaceChildren(...shown.filter(isAbove).map(item));
	get('unsure').replaceChildren(...below.map(item));
	get('unsure-count').textContent = `${below.length} more that we could not confirm`;
	get('unsure-part').hidden = below.length === 0;
}

function showNote(): void {
	const told = wording() === 'discreet' ? tellingWords.exec(noteBox.value)?.[0] : undefined;
	get('note-warning').textContent = told ? `“${told}” tells what the sheet is about.` : '';
	get('paper-note').textContent = noteBox.value;
	get('paper-note').hidden = !noteBox.value.trim();
}

function show(): void {
	const chosen = districtBox.value !== '';
	get('paper').hidden = get('buttons').hidden = !chosen;
	get('paper-title').textContent = titles[wording()]();
	get('paper-danger').hidden = wording() !== 'plain';
	showNote();
	showLists();
}

async function copy(): Promise<void> {
	const heads = ['paper-title', 'paper-danger', 'paper-note'].map(get).filter(({ hidden }) => !hidden);
	const chosen = all.filter((entry) => fits(entry) && isTicked(entry));
	const words = heads.map(({ textContent }) => textContent?.trim() ?? '');
	const text = sheetText(words, chosen, wording(), get('paper-day').textContent ?? '');
	const done = await navigator.clipboard.writeText(text).then(
		() => 'Copied. It stays on the clipboard until you copy something else.',
		() => 'This browser does not let the page copy. Mark the text and copy it by hand.',
	);
	get('said').textContent = done;
}

/** Fetches every district's services at once and shows the form. Without the data the form stays away. */
async function start(): Promise<void> {
	const answer = await fetch('/professionals/sheet.json');
	if (!answer.ok) return;
	all = (await answer.json()) as SheetEntry[];
	[districtBox, ...needBoxes].forEach((box) => box.addEventListener('change', () => ticks.clear()));
	[districtBox, wordsBox, ...needBoxes].forEach((box) => box.addEventListener('change', show));
	noteBox.addEventListener('input', showNote);
	get('print').addEventListener('click', () => window.print());
	get('copy').addEventListener('click', () => void copy());
	document.querySelector('signposting-sheet')!.removeAttribute('hidden');
}

void start();
