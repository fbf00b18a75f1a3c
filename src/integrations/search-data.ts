import { readYaml } from '../content-files.ts';
import { searchWordsSchema } from '../domain/search-words.ts';
import type { SearchData, SearchPlace } from '../search/entry.ts';
import { plain } from '../search/plain.ts';
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

/** The file that search loads. */
export const searchData = (pages: IndexedPage[]): SearchData => ({
	entries: pages.map(({ entry }) => entry),
	texts: pages.map(({ texts }) => texts),
	said: searchWordsSchema.parse(readYaml('search-words.yaml')),
	places: places(),
});
