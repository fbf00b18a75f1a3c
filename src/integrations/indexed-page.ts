import { parseHTML } from 'linkedom';
import type { PageEntry, SearchEntry } from '../search/entry.ts';
import { wordsOf } from '../search/plain.ts';
import { smallWords } from '../search/small-words.ts';

/** A built page as the index takes it. */
export interface IndexedPage {
	entry: SearchEntry;
	/** What Pagefind reads: the title, the words that find it without being shown, and the parts that are marked. */
	html: string;
	/** Its words, for the vocabulary. */
	words: string[];
}

/** How much a word counts by where it stands: Pagefind gives headings 7 for `h1`, and 1 to other text. */
const WEIGHT_OF_WORDS = 4;

/** What a page without an entry of its own tells: its heading, and its kind as `data-pagefind-filter="kind:Guide"` has it. */
function plainEntry(document: Document): PageEntry {
	const filter = document.querySelector('[data-pagefind-filter^="kind:"]')?.getAttribute('data-pagefind-filter');
	return {
		title: document.querySelector('h1')!.textContent.trim(),
		kind: filter?.slice('kind:'.length) ?? 'Page',
		summary: document.querySelector('meta[name=description]')?.getAttribute('content') ?? undefined,
	};
}

/** A page's entry, from the JSON in `data-search-entry` or from the page itself. */
function entryOf(document: Document): PageEntry {
	const json = document.querySelector('[data-search-entry]')?.getAttribute('data-search-entry');
	return json ? (JSON.parse(json) as PageEntry) : plainEntry(document);
}

/**
 * A page for Pagefind: each of its words once, where it weighs most, without the small ones. Search shows summaries and
 * no excerpts, so that where a word stands in the text is of no use, and this is half the size.
 */
function forPagefind(url: string, texts: [tag: string, text: string][]): string {
	const seen = new Set(smallWords);
	const parts = texts.map(([tag, text]) => {
		const words = [...new Set(wordsOf(text))].filter((word) => !seen.has(word));
		for (const word of words) seen.add(word);
		return `<${tag}>${words.join(' ')}</${tag.split(' ')[0]}>`;
	});
	return `<html lang="en"><body data-pagefind-body><i data-pagefind-sort="url:${url}"></i>${parts.join('')}</body></html>`;
}

/** Reads a built page; `undefined` when no part of it has `data-pagefind-body`. */
export function readIndexedPage(file: string, source: string): IndexedPage | undefined {
	if (!source.includes('data-pagefind-body')) return undefined;
	const { document } = parseHTML(source) as unknown as { document: Document };
	const { words = '', ...entry } = entryOf(document);
	const url = file.replace(/index\.html$/, '');
	for (const left of document.querySelectorAll('[data-pagefind-ignore]')) left.remove();
	const text = [...document.querySelectorAll('[data-pagefind-body]')].map((part) => part.textContent).join(' ');
	const texts: [string, string][] = [
		['h1', entry.title],
		[`p data-pagefind-weight="${WEIGHT_OF_WORDS}"`, words],
		['p', text],
	];
	return {
		entry: { ...entry, url },
		html: forPagefind(url, texts),
		words: texts.flatMap(([, part]) => wordsOf(part)),
	};
}
