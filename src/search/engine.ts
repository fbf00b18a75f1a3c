import type { SearchData } from './entry.ts';
import { districtsOf, find, type Found, type Question } from './find.ts';
import { loadFile } from './load.ts';
import { Loaded } from './loaded.ts';
import { areasOf } from './parts.ts';
import { reachOf, type Reach } from './reach.ts';
import { suggestions } from './suggest.ts';
import { understand } from './understand.ts';

/** What was found, and how far the search reached. */
export type Answer = Found & { reach: Reach };

export interface Search {
	/** What may be meant, of the places and of all that is loaded. It makes no request. */
	suggest: (typed: string) => string[];
	/** Loads the parts of the areas that are asked for, and searches. So a request tells the area, and no word. */
	find: (question: Question) => Promise<Answer>;
}

/** Loads what is for everybody: nothing of it is asked for before, and nothing depends on what is typed. */
export async function openSearch(): Promise<Search> {
	const loaded = new Loaded(await loadFile<SearchData>('data'));
	const { areas } = loaded.corpus.data;
	return {
		suggest: (typed) => suggestions(typed, loaded.corpus.data),
		find: async (question) => {
			const understood = understand(question.query, loaded.corpus.language, question.asTyped);
			const wanted = districtsOf(understood, question.filters);
			await loaded.add(areasOf(wanted, areas));
			// Read again: a part may hold words that nobody knew.
			const found = find(question, loaded.corpus);
			return { ...found, reach: reachOf(areas, loaded.areas, found.districts) };
		},
	};
}
