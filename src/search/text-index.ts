import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchData } from './entry.ts';
import { wordsOf } from './plain.ts';
import type { Fits } from './rank.ts';

/** From this length on, a word also finds words that begin with it. */
const PREFIX_FROM = 4;
/** From this length on, a word also finds those with a letter in five that differs: other endings, mostly. */
const FUZZY_FROM = 6;

/** Chosen by the searches in tests/search-queries.ts. Each word is in a page once, so its count and the length say little. */
const OPTIONS: SearchOptions = {
	combineWith: 'AND',
	boost: { title: 3, words: 2 },
	prefix: (term) => term.length >= PREFIX_FROM,
	fuzzy: (term) => term.length >= FUZZY_FROM && 0.2,
	weights: { prefix: 0.4, fuzzy: 0.2 },
	bm25: { k: 0.3, b: 0.2, d: 0.5 },
};

/**
 * Makes the index of all pages on the device, which is sooner than to load it made. Gives a search for words that all
 * must be there, in any of several spellings: the entries' numbers with how well each fits, 1 being the best.
 */
export function makeIndex({ entries, texts }: SearchData): (spellings: readonly string[]) => Fits {
	const index = new MiniSearch({ fields: ['title', 'words', 'text'], tokenize: wordsOf, processTerm: (word) => word });
	index.addAll(entries.map(({ title }, id) => ({ id, title, words: texts[id]![0], text: texts[id]![1] })));
	return (spellings) => {
		const fits = new Map<number, number>();
		for (const spelling of spellings) {
			const found = index.search(spelling, OPTIONS);
			const best = found[0]?.score ?? 1;
			for (const { id, score } of found) fits.set(id as number, Math.max(fits.get(id as number) ?? 0, score / best));
		}
		return fits;
	};
}
