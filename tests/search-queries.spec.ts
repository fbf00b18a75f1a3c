import { expect, test } from '@playwright/test';
import { ask, firstPages } from './support/search.ts';
import { searchQueries } from './search-queries.ts';

/** The share of the table that must be met. */
const ENOUGH = 0.95;

test('people’s own words find the right page in the first three results', async ({ page }) => {
	await page.goto('/search/');
	const unmet: string[] = [];
	for (const [typed, wanted] of searchQueries) {
		await ask(page, typed);
		const found = await firstPages(page, 3);
		if (!found.includes(wanted)) unmet.push(`${typed} → ${wanted} (found: ${found.join(' ') || 'nothing'})`);
	}
	const met = searchQueries.length - unmet.length;
	console.log(`${met} of ${searchQueries.length} searches find their page. Not met:\n${unmet.join('\n') || 'none'}`);
	expect(searchQueries.length).toBeGreaterThanOrEqual(60);
	expect(met / searchQueries.length, unmet.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
});
