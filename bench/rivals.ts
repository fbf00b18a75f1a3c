import { buildSync } from 'esbuild';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { readContent, type Doc } from './content.ts';

/** A library over the same content: the files of a page that searches with it. */
export interface Rival {
	name: string;
	files: Map<string, string>;
	/** Numbers of the pages found, for the table of searches. */
	search: (query: string) => number[];
}

const { entries, docs } = readContent();
export const urls = entries.map(({ url }) => url);

const page = (script: string) =>
	`<!doctype html><title>Bench</title><input role="combobox" aria-label="What do you need"><ol id="results"></ol><script type="module" src="${script}"></script>`;

/** A library's browser script as a site would ship it: bundled and minified. */
const bundle = (entry: string) =>
	buildSync({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false }).outputFiles[0]!.text;

/** Loads the library and its index at the first search, as ours does. */
const box = (library: string) => `
	document.querySelector('input').addEventListener('keydown', async (event) => {
		if (event.key !== 'Enter') return;
		const [{ open }, data] = await Promise.all([import('${library}'), fetch('index.json').then((answer) => answer.json())]);
		const found = open(data)(event.target.value);
		document.querySelector('#results').append(...found.slice(0, 10).map((row) => {
			const item = document.createElement('li');
			item.innerHTML = '<h3><a href="' + data.entries[row].url + '">' + data.entries[row].title + '</a></h3>';
			return item;
		}));
	});`;

const filesOf = (name: string, index: unknown) =>
	new Map([
		[`/${name}/`, page(`/${name}/box.js`)],
		[`/${name}/box.js`, box(`/${name}/library.js`)],
		[`/${name}/library.js`, bundle(`bench/${name}.ts`)],
		[`/${name}/index.json`, JSON.stringify({ entries, index })],
	]);

function miniSearch(): Rival {
	const mini = new MiniSearch<Doc>({ fields: ['title', 'words', 'text'] });
	mini.addAll(docs);
	const options = { prefix: true, fuzzy: 0.2, boost: { title: 3, words: 2 } };
	return {
		name: 'MiniSearch',
		files: filesOf('minisearch', mini),
		search: (query) => mini.search(query, options).map(({ id }) => id as number),
	};
}

function flexSearch(): Rival {
	const flex = new Document<Doc>({ document: { id: 'id', index: ['title', 'words', 'text'] }, tokenize: 'forward' });
	for (const doc of docs) flex.add(doc);
	const parts: Record<string, string> = {};
	flex.export((key, data) => void (parts[key] = data));
	return {
		name: 'FlexSearch',
		files: filesOf('flexsearch', parts),
		search: (query) => [...new Set(flex.search(query, { suggest: true }).flatMap(({ result }) => result as number[]))],
	};
}

export const rivals = (): Rival[] => [miniSearch(), flexSearch()];
