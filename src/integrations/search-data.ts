import { readYaml } from '../content-files.ts';
import { searchWordsSchema } from '../domain/search-words.ts';
import type { SearchAreas, SearchData, SearchPlace } from '../search/entry.ts';
import { plain } from '../search/plain.ts';
import type { IndexedPage } from './indexed-page.ts';

/** What districts.yaml and areas.yaml have that search needs. The checker and the build have read both by then. */
interface Place {
	name: string;
	area?: string;
	towns?: string[];
	formerNames?: string[];
}

const read = (file: string) => Object.entries(readYaml(file) as Record<string, Place>);

/** The areas with their districts. */
export function searchAreas(): SearchAreas {
	const districts = read('districts.yaml');
	const within = (area: string) => districts.filter(([, district]) => district.area === area).map(([id]) => id);
	return Object.fromEntries(read('areas.yaml').map(([id, { name }]) => [id, { name, districts: within(id) }]));
}

/** The districts with their towns and former names, and the areas. */
const places = (): SearchPlace[] => [
	...read('districts.yaml').map(([id, { name, towns = [], formerNames = [] }]) => ({
		name,
		said: [...new Set([name, ...towns, ...formerNames].map(plain))],
		districts: [id],
	})),
	...Object.values(searchAreas()).map(({ name, districts }) => ({ name, said: [plain(name)], districts })),
];

/** All that can be found, and the words to find it by. */
export const searchData = (pages: IndexedPage[]): SearchData => ({
	entries: pages.map(({ entry }) => entry),
	texts: pages.map(({ texts }) => texts),
	said: searchWordsSchema.parse(readYaml('search-words.yaml')),
	places: places(),
	areas: {},
});
