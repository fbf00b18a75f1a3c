import { closest, distance } from 'fastest-levenshtein';

/** A key as editors may have meant it: lower case, with hyphens in place of spaces and marks. */
export const asKey = (words: string): string =>
	words
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replaceAll(/['’]/g, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');

/** How many letters may differ: two changed places count as two. Very short words leave room for one. */
const tolerance = (word: string) => (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3)));

/**
 * The known word that a mistyped one is nearest to; `undefined` when none is near. A word that begins another or
 * that only differs in capitals, spaces and marks is near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
	const key = asKey(word);
	if (key === '' || known.length === 0) return undefined;
	const exact = known.find((candidate) => asKey(candidate) === key);
	const like = closest(key, known.map(asKey));
	if (!exact && distance(key, like) <= tolerance(key)) return known.find((candidate) => asKey(candidate) === like);
	return exact ?? known.find((candidate) => key.length > 2 && asKey(candidate).startsWith(key));
}

/** The nearest known word as a question, or the other words when none is near. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
	const near = nearest(word, known);
	return near === undefined ? otherwise : `Did you mean "${near}"?`;
}
