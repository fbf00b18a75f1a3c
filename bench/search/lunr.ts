import lunr from 'lunr';

/** Opens the index that `rivals.ts` made; gives a search that answers with numbers of pages. */
export function open({ index }: { index: object }): (query: string) => number[] {
	const made = lunr.Index.load(index);
	// By the builder, as marks in what people type are commands to Lunr's own language.
	const ask = (words: string) => made.query((query) => query.term(lunr.tokenizer(words), {}));
	return (words) => ask(words).map(({ ref }) => Number(ref));
}
