import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readIndexedPage, type IndexedPage } from './indexed-page.ts';
import { searchAreas, searchData } from './search-data.ts';
import { searchFiles } from './search-parts.ts';

/** Every built page with an indexed part, in the order of addresses. */
const indexedPages = (dist: string): IndexedPage[] =>
	globSync('**/*.html', { cwd: dist })
		.map((file) => readIndexedPage(`/${file.replaceAll('\\', '/')}`, readFileSync(join(dist, file), 'utf8')))
		.filter((page) => page !== undefined)
		.sort((a, b) => (a.entry.url < b.entry.url ? -1 : 1));

/**
 * Makes `search/data.json` once the pages are built, and a part for each area when all is too large for one file: what
 * results show and the words that find them. A page is in it when a part of it has `data-search-body`.
 */
export const searchIndex = (): AstroIntegration => ({
	name: 'search-index',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const dist = fileURLToPath(dir);
			const pages = indexedPages(dist);
			const files = Object.entries(searchFiles(searchData(pages), searchAreas()));
			mkdirSync(join(dist, 'search'), { recursive: true });
			for (const [name, file] of files) writeFileSync(join(dist, `search/${name}.json`), JSON.stringify(file));
			logger.info(`${pages.length} pages can be searched, in ${files.length} files`);
		},
	},
});
