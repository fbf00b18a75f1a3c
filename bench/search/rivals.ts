import { create, insertMultiple, save } from '@orama/orama';
import { buildSync } from 'esbuild';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { SearchData } from '../../src/search/entry.ts';
import { docsOf, type Doc } from './content.ts';
import { pagefindFiles } from './pagefind.ts';
import { boxScript, openOne, openPagefind, page } from './rival-page.ts';

/** A library over the same content, used as its makers show it: the files of a page that searches with it. */
export interface Rival {
	path: string;
	files: Map<string, string | Uint8Array>;
}

const FIELDS: ('title' | 'words' | 'text')[] = ['title', 'words', 'text'];

/** A library's browser script as a site would ship it: bundled and minified. */
const bundle = (entry: string) =>
	buildSync({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false }).outputFiles[0]!.text;

function withIndex(name: string, { entries }: SearchData, index: unknown): Rival {
	const files = {
		[`/${name}/`]: page(`/${name}/box.js`),
		[`/${name}/box.js`]: boxScript(openOne(`/${name}/library.js`)),
		[`/${name}/library.js`]: bundle(`bench/search/${name}.ts`),
		[`/${name}/index.json`]: JSON.stringify({ entries, index }),
	};
	return { path: `/${name}/`, files: new Map(Object.entries(files)) };
}

function miniSearch(data: SearchData): Rival {
	const mini = new MiniSearch<Doc>({ fields: FIELDS });
	mini.addAll(docsOf(data));
	return withIndex('minisearch', data, mini);
}

function flexSearch(data: SearchData): Rival {
	const flex = new Document<Doc>({ document: { id: 'id', index: FIELDS }, tokenize: 'forward' });
	for (const doc of docsOf(data)) flex.add(doc);
	const parts: Record<string, string> = {};
	flex.export((key, part) => void (parts[key] = part));
	return withIndex('flexsearch', data, parts);
}

async function orama(data: SearchData): Promise<Rival> {
	const made = create({ schema: { title: 'string', words: 'string', text: 'string' } });
	await insertMultiple(
		made,
		docsOf(data).map((doc) => ({ ...doc, id: String(doc.id) })),
	);
	return withIndex('orama', data, save(made));
}

function lunrSearch(data: SearchData): Rival {
	const builder = new lunr.Builder();
	builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
	builder.searchPipeline.add(lunr.stemmer);
	builder.field('title', { boost: 3 });
	builder.field('words', { boost: 2 });
	builder.field('text');
	for (const doc of docsOf(data)) builder.add(doc);
	return withIndex('lunr', data, builder.build());
}

async function pagefind(data: SearchData): Promise<Rival> {
	const urls = data.entries.map(({ url }) => url);
	const files = await pagefindFiles(docsOf(data), urls);
	files.set('/with-pagefind/', Buffer.from(page('/with-pagefind/box.js')));
	files.set('/with-pagefind/box.js', Buffer.from(boxScript(openPagefind)));
	return { path: '/with-pagefind/', files };
}

/** The libraries that ours is held against. Each makes its index when it is asked to. */
export const rivals: Record<string, (data: SearchData) => Rival | Promise<Rival>> = {
	Pagefind: pagefind,
	MiniSearch: miniSearch,
	FlexSearch: flexSearch,
	Orama: orama,
	Lunr: lunrSearch,
};
