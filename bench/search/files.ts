import { searchFiles } from '../../src/integrations/search-parts.ts';
import { areasOf } from '../../src/search/parts.ts';
import { gzipBytes } from '../../tests/support/weight.ts';
import type { Content } from './content.ts';

/** The files that our own search loads, by their addresses, as the build would write them. */
export const filesOf = ({ data, areas }: Content): Map<string, string> =>
	new Map(
		Object.entries(searchFiles(data, areas)).map(([name, file]) => [`/search/${name}.json`, JSON.stringify(file)]),
	);

/** What a search loads at most: what is for everybody, and the largest part. Bytes by gzip. */
export interface Weight {
	everybody: number;
	/** 0 when all is in one file. */
	part: number;
	/** How many entries that part has. */
	entries: number;
}

/** Weighs the files that our own search loads. */
export function weightOf(content: Content): Weight {
	const { data, ...parts } = searchFiles(content.data, content.areas);
	const weighed = Object.values(parts).map((part) => ({
		part: gzipBytes(JSON.stringify(part)),
		entries: part.entries.length,
	}));
	const [largest = { part: 0, entries: 0 }] = weighed.toSorted((a, b) => b.part - a.part);
	return { everybody: gzipBytes(JSON.stringify(data)), ...largest };
}

/** A district of the area that most entries are in: a search that names it loads the most. */
export function placeWithMost({ data, areas }: Content): string {
	const counts = new Map<string, number>();
	for (const { districts = [] } of data.entries)
		for (const id of areasOf(districts, areas)) counts.set(id, (counts.get(id) ?? 0) + 1);
	const [most] = [...counts].toSorted(([, a], [, b]) => b - a)[0]!;
	return data.places.find(({ districts }) => districts[0] === areas[most]!.districts[0])!.name;
}
