import type { Answer } from '../search/engine.ts';

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** "refuge", "refuge or refuse". */
const orWords = (words: readonly string[]) =>
	new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.map((word) => `“${word}”`));

/** Which words were taken for mistyped ones: "Showing results for “refuge”." Nothing when none was. */
export const tookWords = ({ corrections }: Answer): string =>
	corrections.length > 0 ? `Showing results for ${corrections.map(({ taken }) => orWords(taken)).join(', ')}.` : '';

/** How much was found, to be read out: "12 results for “refuge” in Medway". */
export function countWords({ entries, places, unfiltered, reach }: Answer, query: string): string {
	const named = places.map(({ name }) => name).filter((name) => !isSame(name, query));
	const where = named.length > 0 && reach.missing.length === 0 ? `, ${named.join(', ')} first` : '';
	if (entries.length === 0 && unfiltered.length > 0)
		return `Nothing for “${query}” with these choices. Without them: ${unfiltered.length}.`;
	if (entries.length === 0) return `Nothing found for “${query}”. Try other words, or ask a person.`;
	return `${entries.length} ${entries.length === 1 ? 'result' : 'results'} for “${query}”${where}`;
}
