import type { Page } from '@playwright/test';
import { searchAreas } from '../../src/integrations/search-data.ts';
import { searchFiles } from '../../src/integrations/search-parts.ts';
import type { SearchData, SearchPages } from '../../src/search/entry.ts';
import { builtSearch } from './search-data.ts';

/** The built site's search as it is once its content is too much for one file: what is for everybody, and a part an area. */
export interface SplitSearch {
	data: SearchData;
	parts: Record<string, SearchPages>;
}

export function splitSearch(): SplitSearch {
	const { data, ...parts } = searchFiles(builtSearch(), searchAreas(), 0);
	return { data, parts };
}

/** Gives a page the split files in place of the site's own. */
export async function serveSplit(page: Page, { data, parts }: SplitSearch): Promise<void> {
	for (const [name, file] of Object.entries({ ...parts, data }))
		await page.route(`**/search/${name}.json`, (route) => route.fulfill({ json: file }));
}
