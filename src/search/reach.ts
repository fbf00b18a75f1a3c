import type { SearchAreas } from './entry.ts';
import { areasOf } from './parts.ts';

/** How far a search reached, beside what is for everywhere. Empty while all is in one file: then it reached all. */
export interface Reach {
	/** Names of the areas whose part was looked through. */
	near: string[];
	/** Names of areas that were asked for and could not be loaded. */
	missing: string[];
	/** Districts whose help was not looked through. */
	beyond: string[];
	/** True when no place is asked for and there is more in some place. */
	isPlaceless: boolean;
}

/** Tells how far a search for the districts reached, with the parts of some areas loaded. */
export function reachOf(areas: SearchAreas, isLoaded: ReadonlySet<string>, districts: readonly string[]): Reach {
	const named = (ids: readonly string[]) => ids.map((id) => areas[id]!.name);
	const beyond = Object.keys(areas).filter((id) => !isLoaded.has(id));
	return {
		near: named([...isLoaded]),
		missing: named(areasOf(districts, areas).filter((id) => !isLoaded.has(id))),
		beyond: beyond.flatMap((id) => areas[id]!.districts),
		isPlaceless: districts.length === 0 && beyond.length > 0,
	};
}
