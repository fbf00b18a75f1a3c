import type { PageEntry, PageTexts, SearchEntry } from '../search/entry.ts';
import { wordsOf } from '../search/plain.ts';
import { smallWords } from '../search/small-words.ts';
import { markedParts, type MarkedParts } from './marked-parts.ts';

/** A built page as search takes it. */
export interface IndexedPage {
	entry: SearchEntry;
	texts: PageTexts;
}

/** A page's entry, from the JSON in `data-search-entry`, or else from its heading and its description. */
const entryOf = ({ entry, heading, description }: MarkedParts): PageEntry =>
	entry ? (JSON.parse(entry) as PageEntry) : { title: heading.trim(), kind: 'Page', summary: description };

/**
 * Each word once, in the first of the texts that has it, without the small ones. Search shows summaries and no excerpts,
 * so that where a word stands in a text is of no use, and this is half the size.
 */
function eachWordOnce(texts: readonly string[]): string[] {
	const seen = new Set(smallWords);
	return texts.map((text) => {
		const words = [...new Set(wordsOf(text))].filter((word) => !seen.has(word));
		for (const word of words) seen.add(word);
		return words.sort().join(' ');
	});
}

/** Reads a built page; `undefined` when no part of it has `data-search-body`. */
export function readIndexedPage(file: string, source: string): IndexedPage | undefined {
	if (!source.includes('data-search-body')) return undefined;
	const parts = markedParts(source);
	const { words = '', ...entry } = entryOf(parts);
	const url = file.replace(/index\.html$/, '');
	const [, more = '', others = ''] = eachWordOnce([entry.title, words, parts.text]);
	return { entry: { ...entry, url }, texts: [more, others] };
}
