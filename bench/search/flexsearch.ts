import { Document } from 'flexsearch';

/** Opens the index that `rivals.ts` made; gives a search that answers with numbers of pages. */
export function open({ index }: { index: Record<string, string> }): (query: string) => number[] {
	const flex = new Document({ document: { id: 'id', index: ['title', 'words', 'text'] }, tokenize: 'forward' });
	for (const [key, data] of Object.entries(index)) flex.import(key, data);
	return (query) => [...new Set(flex.search(query, { suggest: true }).flatMap(({ result }) => result as number[]))];
}
