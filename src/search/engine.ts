import type { SearchData, SearchEntry } from './entry.ts';
import { matches, type Filters } from './filters.ts';
import { readLanguage } from './language.ts';
import { similarWords } from './nearest-words.ts';
import { openingAt, type Opening } from './opening.ts';
import { rank } from './rank.ts';
import { makeIndex } from './text-index.ts';
import { understand, type Understood } from './understand.ts';

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
	/** Searches by heart: no request is made, whatever is typed. */
	find: (query: string, filters: Filters, asTyped?: boolean) => Found;
}

const DATA = '/search/data.json';

async function loadData(): Promise<SearchData> {
	const response = await fetch(DATA);
	if (!response.ok) throw new Error(`${DATA}: ${response.status}`);
	return (await response.json()) as SearchData;
}

/** Loads all that search needs: nothing of it is asked for before, and nothing depends on what is typed. */
export async function openSearch(): Promise<Search> {
	const data = await loadData();
	const lookFor = makeIndex(data);
	const language = readLanguage(data);
	const find = (query: string, filters: Filters, asTyped = false): Found => {
		const understood = understand(query, language, asTyped);
		const asked = understood.asked.map(lookFor);
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
