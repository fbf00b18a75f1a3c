import { searchAreas } from '../../src/integrations/search-data.ts';
import type { SearchAreas, SearchData, SearchEntry } from '../../src/search/entry.ts';
import { withPart } from '../../src/search/parts.ts';
import { builtSearch } from '../../tests/support/search-data.ts';
import { seeded } from '../../tests/support/seeded.ts';
import { inventor } from './inventor.ts';
import { areasOfHomes, inventedHomes } from './places.ts';

/** The built site that is measured. */
export const DIST = 'dist';

/** A page as every library gets it: the very words that our own search has. */
export type Doc = {
	id: number;
	title: string;
	words: string;
	text: string;
};

/** All that can be found, and the areas that it is in. */
export interface Content {
	data: SearchData;
	areas: SearchAreas;
}

/** True for an entry that is a service: those have a freshness. */
export const isService = ({ freshness }: SearchEntry): boolean => freshness !== undefined;

/** How many services the built site has. */
export const servicesToday = (): number => builtSearch().entries.filter(isService).length;

export const docsOf = ({ entries, texts }: SearchData): Doc[] =>
	entries.map(({ title }, id) => ({ id, title, words: texts[id]![0], text: texts[id]![1] }));

/**
 * Today's content, and more services until there are as many as asked for, spread evenly over invented areas. All of
 * them are for one place: those for everywhere hardly grow with the number of places. The same each time.
 */
export function contentWith(services: number): Content {
	const today = builtSearch();
	const count = Math.max(0, services - servicesToday());
	const homes = inventedHomes(count, today.places);
	const places = [...homes.map(({ district }) => district), ...new Set(homes.map(({ area }) => area))];
	const { service, placePage } = inventor(today, seeded(services));
	const more = [
		...places.map(placePage),
		...Array.from({ length: count }, (_, at) => service(at, homes[at % homes.length]!)),
	];
	const invented = { entries: more.map(([entry]) => entry), texts: more.map(([, texts]) => texts) };
	return {
		data: { ...withPart(today, invented), places: [...today.places, ...places] },
		areas: { ...searchAreas(), ...areasOfHomes(homes) },
	};
}
