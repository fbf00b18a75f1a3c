import { buildSync } from 'esbuild';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { readContent, type Doc } from './content.ts';
import { pagefindFiles } from './pagefind.ts';

/** A library over the same content, used as its makers show it: the files of a page that searches with it. */
export interface Rival {
	name: string;
	path: string;
	files: Map<string, string | Uint8Array>;
}

const { entries, docs } = readContent();
export const urls = entries.map(({ url }) => url);

const page = (script: string) =>
	`<!doctype html><title>Bench</title><input role="combobox" aria-label="What do you need"><ol id="results"></ol><script type="module" src="${script}"></script>`;

/** A library's browser script as a site would ship it: bundled and minified. */
const bundle = (entry: string) =>
	buildSync({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false }).outputFiles[0]!.text;

/** Loads the library at the first search, as ours does. `open` is a script that gives a search for titles and addresses. */
const box = (open: string) => `
	const open = async () => {${open}};
	let opening;
	document.querySelector('input').addEventListener('keydown', async ({ key, target }) => {
		if (key !== 'Enter') return;
		const search = await (opening ??= open());
		document.querySelector('#results').replaceChildren(...(await search(target.value)).map(({ url, title }) => {
			const item = document.createElement('li');
			item.innerHTML = '<h3><a href="' + url + '">' + title + '</a></h3>';
			return item;
		}));
		document.body.dataset.answered = target.value;
	});`;

const openOne = (library: string) => `
	const [{ open }, data] = await Promise.all([import('${library}'), fetch('index.json').then((answer) => answer.json())]);
	const find = open(data);
	return (query) => find(query).slice(0, 10).map((row) => data.entries[row]);`;

/** Without its worker, whose requests the page's own count would miss. */
const openPagefind = `
	const pagefind = await import('/pagefind/pagefind.js');
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	return async (query) => {
		const { results } = await pagefind.search(query);
		const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
		return pages.map(({ url, meta }) => ({ url, title: meta.title }));
	};`;

const withIndex = (name: string, title: string, index: unknown): Rival => ({
	name: title,
	path: `/${name}/`,
	files: new Map([
		[`/${name}/`, page(`/${name}/box.js`)],
		[`/${name}/box.js`, box(openOne(`/${name}/library.js`))],
		[`/${name}/library.js`, bundle(`bench/${name}.ts`)],
		[`/${name}/index.json`, JSON.stringify({ entries, index })],
	]),
});

function miniSearch(): Rival {
	const mini = new MiniSearch<Doc>({ fields: ['title', 'words', 'text'] });
	mini.addAll(docs);
	return withIndex('minisearch', 'MiniSearch', mini);
}

function flexSearch(): Rival {
	const flex = new Document<Doc>({ document: { id: 'id', index: ['title', 'words', 'text'] }, tokenize: 'forward' });
	for (const doc of docs) flex.add(doc);
	const parts: Record<string, string> = {};
	flex.export((key, data) => void (parts[key] = data));
	return withIndex('flexsearch', 'FlexSearch', parts);
}

const pagefind = async (): Promise<Rival> => ({
	name: 'Pagefind',
	path: '/with-pagefind/',
	files: new Map<string, string | Uint8Array>([
		['/with-pagefind/', page('/with-pagefind/box.js')],
		['/with-pagefind/box.js', box(openPagefind)],
		...(await pagefindFiles(docs, urls)),
	]),
});

export const rivals = async (): Promise<Rival[]> => [await pagefind(), miniSearch(), flexSearch()];
