import { readYaml } from '../content-files.ts';
import { searchWordsSchema } from '../domain/search-words.ts';
import type { SearchData, SearchPlace } from '../search/entry.ts';
import { plain } from '../search/plain.ts';
import { smallWords } from '../search/small-words.ts';
import type { IndexedPage } from './indexed-page.ts';

/** What districts.yaml and areas.yaml have that search needs. The checker and the build have read both by then. */
interface Place {
	name: string;
	area?: string;
	towns?: string[];
	formerNames?: string[];
}

/** The districts with their towns and former names, and the areas. */
function places(): SearchPlace[] {
	const districts = Object.entries(readYaml('districts.yaml') as Record<string, Place>);
	const areas = Object.entries(readYaml('areas.yaml') as Record<string, Place>);
	return [
		...districts.map(([id, { name, towns = [], formerNames = [] }]) => ({
			name,
			said: [...new Set([name, ...towns, ...formerNames].map(plain))],
			districts: [id],
		})),
		...areas.map(([id, { name }]) => ({
			name,
			said: [plain(name)],
			districts: districts.filter(([, { area }]) => area === id).map(([district]) => district),
		})),
	];
}

/** Numbers are never corrected, and nobody looks for a small word. */
const isCorrectable = (word: string) => word.length > 1 && !/\d/.test(word) && !smallWords.has(word);

/** Every word of the pages that may be mistyped, those on most pages first. */
function vocabulary(pages: IndexedPage[]): string {
	const counts = new Map<string, number>();
	for (const word of pages.flatMap(({ words }) => [...new Set(words)]))
		if (isCorrectable(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts]
		.sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))
		.map(([word]) => word)
		.join(' ');
}

/** The file that search loads beside the index. */
export const searchData = (pages: IndexedPage[]): SearchData => ({
	entries: pages.map(({ entry }) => entry),
	vocabulary: vocabulary(pages),
	said: searchWordsSchema.parse(readYaml('search-words.yaml')),
	places: places(),
});
