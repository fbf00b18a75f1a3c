import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchData, SearchEntry } from '../src/search/entry.ts';

/** The built site that is measured. */
export const DIST = 'dist';

/** A page as every library gets it: the very words that our own search has. */
export type Doc = {
	id: number;
	title: string;
	words: string;
	text: string;
};

/** What the built site gives to search: what results show, and the words to be found. */
export function readContent(): { entries: SearchEntry[]; docs: Doc[] } {
	const { entries, texts } = JSON.parse(readFileSync(join(DIST, 'search/data.json'), 'utf8')) as SearchData;
	const docs = entries.map(({ title }, id) => ({ id, title, words: texts[id]![0], text: texts[id]![1] }));
	return { entries, docs };
}
