import type { SearchData } from './entry.ts';
import { wordsOf } from './plain.ts';
import { smallWords } from './small-words.ts';

/** Numbers are never corrected, and nobody looks for a small word. */
const isCorrectable = (word: string) => word.length > 1 && !/\d/.test(word) && !smallWords.has(word);

/** Every word of the pages that may be mistyped, those on most pages first. */
export function vocabularyOf({ entries, texts }: Pick<SearchData, 'entries' | 'texts'>): string[] {
	const counts = new Map<string, number>();
	for (const [row, { title }] of entries.entries())
		for (const word of new Set(wordsOf([title, ...texts[row]!].join(' '))))
			if (isCorrectable(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1)).map(([word]) => word);
}
