import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchData, SearchPages } from '../../src/search/entry.ts';
import { withPart } from '../../src/search/parts.ts';
import { DIST } from './built.ts';

const read = (name: string) => JSON.parse(readFileSync(join(DIST, `search/${name}.json`), 'utf8')) as SearchPages;

/** All that the built site's search can find, in however many files it stands. */
export function builtSearch(): SearchData {
	const data = read('data') as SearchData;
	return { ...Object.keys(data.areas).map(read).reduce<SearchData>(withPart, data), areas: {} };
}
