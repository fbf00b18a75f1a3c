import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readIndexedPage, type IndexedPage } from './indexed-page.ts';
import { searchData } from './search-data.ts';

/** What the browser asks for: the module, its list of languages, English rules, and the index without its page files. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_meta|index\/.*)$/;

/** Every built page with an indexed part, in the order of addresses: the order in which the index sorts `url`. */
const indexedPages = (dist: string): IndexedPage[] =>
	globSync('**/*.html', { cwd: dist })
		.map((file) => readIndexedPage(`/${file.replaceAll('\\', '/')}`, readFileSync(join(dist, file), 'utf8')))
		.filter((page) => page !== undefined)
		.sort((a, b) => (a.entry.url < b.entry.url ? -1 : 1));

/** Throws what Pagefind could not do, so that the build fails and no page is missing in silence. */
function orThrow<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
	return answer;
}

async function fillIndex(pages: IndexedPage[]): Promise<PagefindIndex> {
	const index = orThrow(await createIndex({ forceLanguage: 'en' })).index!;
	for (const { entry, html } of pages) orThrow(await index.addHTMLFile({ url: entry.url, content: html }));
	return index;
}

function write(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}

/**
 * Makes the search index once the pages are built: Pagefind's files in `pagefind/`, and `search/data.json` with what
 * results show. A page is in it when a part of it has `data-pagefind-body`.
 */
export const searchIndex = (): AstroIntegration => ({
	name: 'search-index',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const dist = fileURLToPath(dir);
			const pages = indexedPages(dist);
			const { files } = orThrow(await (await fillIndex(pages)).getFiles());
			for (const { path, content } of files.filter(({ path }) => NEEDED.test(path)))
				write(join(dist, 'pagefind', path), content);
			write(join(dist, 'search/data.json'), JSON.stringify(searchData(pages)));
			await close();
			logger.info(`${pages.length} pages can be searched`);
		},
	},
});
