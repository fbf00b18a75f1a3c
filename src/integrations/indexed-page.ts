import { parseHTML } from 'linkedom';
import type { PageEntry, PageTexts, SearchEntry } from '../search/entry.ts';
import { wordsOf } from '../search/plain.ts';
import { smallWords } from '../search/small-words.ts';

/** A built page as search takes it. */
export interface IndexedPage {
	entry: SearchEntry;
	texts: PageTexts;
}

/** What a page without an entry of its own tells: its heading and its description. */
const plainEntry = (document: Document): PageEntry => ({
	title: document.querySelector('h1')!.textContent.trim(),
	kind: 'Page',
	summary: document.querySelector('meta[name=description]')?.getAttribute('content') ?? undefined,
});

/** A page's entry, from the JSON in `data-search-entry` or from the page itself. */
function entryOf(document: Document): PageEntry {
	const json = document.querySelector('[data-search-entry]')?.getAttribute('data-search-entry');
	return json ? (JSON.parse(json) as PageEntry) : plainEntry(document);
}

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
	const { document } = parseHTML(source) as unknown as { document: Document };
	const { words = '', ...entry } = entryOf(document);
	const url = file.replace(/index\.html$/, '');
	for (const left of document.querySelectorAll('[data-search-ignore]')) left.remove();
	const text = [...document.querySelectorAll('[data-search-body]')].map((part) => part.textContent).join(' ');
	const [, more = '', others = ''] = eachWordOnce([entry.title, words, text]);
	return { entry: { ...entry, url }, texts: [more, others] };
}
