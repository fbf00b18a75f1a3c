import type { SearchData } from './entry.ts';
import { readLanguage, type Language } from './language.ts';
import type { Fits } from './rank.ts';
import { makeIndex } from './text-index.ts';

/** What a question is held against: the pages, the words that are known, and an index of them. */
export interface Corpus {
	data: SearchData;
	language: Language;
	lookFor: (spellings: readonly string[]) => Fits;
}

/** Reads all that is loaded. To read it again when a part comes takes no longer than to add to an index. */
export const readCorpus = (data: SearchData): Corpus => ({
	data,
	language: readLanguage(data),
	lookFor: makeIndex(data),
});
