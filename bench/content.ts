import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndexedPage } from '../src/integrations/indexed-page.ts';
import type { SearchEntry } from '../src/search/entry.ts';

/** The built site that is measured. */
export const DIST = 'dist';

/** A page as every library gets it: the very words that our index holds. */
export type Doc = {
	id: number;
	title: string;
	words: string;
	text: string;
};

const PARTS = /<h1>(.*)<\/h1><p [^>]*>(.*)<\/p><p>(.*)<\/p>/;

/** What the built site gives to search: what results show, and the words to be found. */
export function readContent(): { entries: SearchEntry[]; docs: Doc[] } {
	const pages = globSync('**/index.html', { cwd: DIST })
		.map((file) => readIndexedPage(`/${file}`, readFileSync(join(DIST, file), 'utf8')))
		.filter((page) => page !== undefined);
	const docs = pages.map(({ html }, id) => {
		const [, title = '', words = '', text = ''] = PARTS.exec(html)!;
		return { id, title, words, text };
	});
	return { entries: pages.map(({ entry }) => entry), docs };
}
