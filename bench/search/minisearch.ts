import MiniSearch, { type AsPlainObject } from 'minisearch';

/** Opens the index that `rivals.ts` made; gives a search that answers with numbers of pages. */
export function open({ index }: { index: AsPlainObject }): (query: string) => number[] {
	const mini = MiniSearch.loadJS(index, { fields: ['title', 'words', 'text'] });
	const options = { prefix: true, fuzzy: 0.2, boost: { title: 3, words: 2 } };
	return (query) => mini.search(query, options).map(({ id }) => id as number);
}
