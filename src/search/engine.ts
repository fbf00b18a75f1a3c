import type { SearchData, SearchEntry } from './entry.ts';
import { matches, type Filters } from './filters.ts';
import { readLanguage } from './language.ts';
import { similarWords } from './nearest-words.ts';
import { openingAt, type Opening } from './opening.ts';
import { rank, type Fits } from './rank.ts';
import { understand, type Understood } from './understand.ts';

/** What this project uses of Pagefind's module. */
interface Pagefind {
	options: (options: { noWorker: boolean }) => Promise<void>;
	init: () => Promise<void>;
	preload: (terms: string) => Promise<void>;
	search: (
		term: string | null,
		options?: { sort?: Record<string, 'asc'> },
	) => Promise<{ results: { id: string; score: number }[] }>;
}

/** What was found, and how the question was understood. */
export interface Found extends Understood {
	/** In order. */
	entries: SearchEntry[];
	/** Before the filters: what counts of other filters are worked out from. */
	unfiltered: SearchEntry[];
	/** Who is open as it is found. */
	opening: Opening;
	/** When nothing is found: words of the directory that look like those asked for. */
	near: string[];
}

export interface Search {
	data: SearchData;
	find: (query: string, filters: Filters, asTyped?: boolean) => Promise<Found>;
}

const PAGEFIND = '/pagefind/pagefind.js';
const DATA = '/search/data.json';

async function loadData(): Promise<SearchData> {
	const response = await fetch(DATA);
	if (!response.ok) throw new Error(`${DATA}: ${response.status}`);
	return (await response.json()) as SearchData;
}

/** Without a worker, as that would be 12 kB more to load, and the index is small. */
async function loadPagefind(): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	return pagefind;
}

/** The entries' numbers by Pagefind's ids. Both are in the order of addresses, so no page's own file is needed. */
async function readRows(pagefind: Pagefind): Promise<Map<string, number>> {
	const { results } = await pagefind.search(null, { sort: { url: 'asc' } });
	return new Map(results.map(({ id }, row) => [id, row]));
}

/** Looks for one thing in any of its spellings. The best fit is 1. */
async function lookFor(spellings: string[], pagefind: Pagefind, rows: Map<string, number>): Promise<Fits> {
	const fits = new Map<number, number>();
	for (const { results } of await Promise.all(spellings.map((spelling) => pagefind.search(spelling)))) {
		const best = results[0]?.score ?? 1;
		for (const { id, score } of results) {
			const row = rows.get(id)!;
			fits.set(row, Math.max(fits.get(row) ?? 0, score / best));
		}
	}
	return fits;
}

/** Loads all that search needs: nothing of it is asked for before, and nothing depends on what is typed. */
export async function openSearch(): Promise<Search> {
	const [data, pagefind] = await Promise.all([loadData(), loadPagefind()]);
	// All parts of the index, so that none is asked for by what is typed.
	await pagefind.preload(data.vocabulary);
	const rows = await readRows(pagefind);
	const language = readLanguage(data);
	const find = async (query: string, filters: Filters, asTyped = false): Promise<Found> => {
		const understood = understand(query, language, asTyped);
		const asked = await Promise.all(understood.asked.map((spellings) => lookFor(spellings, pagefind, rows)));
		const named = understood.places.flatMap(({ districts }) => districts);
		const districts = filters.district ? [filters.district] : named;
		const words = understood.asked.flatMap(([first = '']) => first.split(' '));
		const unfiltered = rank(data.entries, asked, { districts, for: filters.for, words }).map(
			(row) => data.entries[row]!,
		);
		const opening = openingAt(data.entries, Date.now());
		const entries = unfiltered.filter((entry) => matches(entry, filters, opening));
		return {
			...understood,
			unfiltered,
			entries,
			opening,
			near: unfiltered.length > 0 ? [] : similarWords(query, language.words),
		};
	};
	return { data, find };
}
