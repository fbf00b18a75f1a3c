import { create, load, search, type AnyOrama, type RawData } from '@orama/orama';

/** Opens the index that `rivals.ts` made; gives a search that answers with numbers of pages. */
export function open({ index }: { index: RawData }): (query: string) => Promise<number[]> {
	const orama: AnyOrama = create({ schema: { title: 'string', words: 'string', text: 'string' } });
	load(orama, index);
	const options = { tolerance: 1, boost: { title: 3, words: 2 } };
	return async (term) => (await search(orama, { term, ...options })).hits.map(({ id }) => Number(id));
}
