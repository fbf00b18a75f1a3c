import type { PageTexts, SearchAreas, SearchEntry, SearchPages } from './entry.ts';

/** Ids of the areas in which the districts are. What is for everywhere, or about no place, is in none. */
export const areasOf = (districts: readonly string[], areas: SearchAreas): string[] =>
	Object.entries(areas)
		.filter(([, area]) => area.districts.some((id) => districts.includes(id)))
		.map(([id]) => id);

const rows = ({ entries, texts }: SearchPages) =>
	entries.map((entry, row): [string, [SearchEntry, PageTexts]] => [entry.url, [entry, texts[row]!]]);

/** All that is loaded with one more part: each page once, as those for several areas are in each of their parts. */
export function withPart<Loaded extends SearchPages>(loaded: Loaded, part: SearchPages): Loaded {
	const pages = [...new Map([...rows(loaded), ...rows(part)]).values()];
	pages.sort(([a], [b]) => (a.url < b.url ? -1 : 1));
	return { ...loaded, entries: pages.map(([entry]) => entry), texts: pages.map(([, texts]) => texts) };
}
