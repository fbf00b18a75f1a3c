import type { SearchData } from './entry.ts';
import { plain } from './plain.ts';

const MOST = 6;

/** Everything that type-ahead may offer: places with their towns, and titles of pages. Places come first. */
const offers = ({ places, entries }: SearchData): string[] => [
	...places.map(({ name }) => name),
	...entries.filter(({ kind }) => kind !== 'Place').map(({ title }) => title),
];

/** What begins with the letters typed, then what has a word that does. At most six. */
export function suggestions(typed: string, data: SearchData): string[] {
	const start = plain(typed);
	if (start.length < 2) return [];
	const all = [...new Set(offers(data))].map((offer) => ({ offer, words: plain(offer) }));
	const first = all.filter(({ words }) => words.startsWith(start));
	const later = all.filter(({ words }) => words.includes(` ${start}`));
	return [...new Set([...first, ...later])].slice(0, MOST).map(({ offer }) => offer);
}
