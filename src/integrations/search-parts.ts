import { gzipSync } from 'node:zlib';
import type { SearchAreas, SearchData, SearchPages } from '../search/entry.ts';
import { areasOf } from '../search/parts.ts';

/** Bytes by gzip up to which all is one file: with the page and its scripts, a first search then loads 105 kB. */
export const LIMIT = 80_000;

/** The files of `/search/` by their names without the ending: `data`, and an area's id for each part. */
export type SearchFiles = { data: SearchData } & Record<string, SearchPages>;

const isSmall = (data: SearchData, limit: number) => gzipSync(JSON.stringify(data), { level: 9 }).length <= limit;

/** Some of the pages, by their numbers. */
function those({ entries, texts }: SearchPages, isWanted: (row: number) => boolean): SearchPages {
	const rows = [...entries.keys()].filter(isWanted);
	return { entries: rows.map((row) => entries[row]!), texts: rows.map((row) => texts[row]!) };
}

/**
 * The files that search loads. All is in `data` while that is small enough. When it is not, pages for some places alone
 * stand in the part of each of their areas, so that a device loads the areas that it asks for and no others.
 */
export function searchFiles(all: SearchData, areas: SearchAreas, limit = LIMIT): SearchFiles {
	if (isSmall(all, limit)) return { data: all };
	const homes = all.entries.map(({ districts = [] }) => areasOf(districts, areas));
	const parts = Object.keys(areas).map((id) => [id, those(all, (row) => homes[row]!.includes(id))]);
	const data = { ...all, ...those(all, (row) => homes[row]!.length === 0), areas };
	return { ...(Object.fromEntries(parts) as Record<string, SearchPages>), data };
}
