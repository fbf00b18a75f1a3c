import type { Browser, Page } from '@playwright/test';
import { searchQueries } from '../../tests/search-queries.ts';
import { ask, box, firstPages } from '../../tests/support/search.ts';

/** How many searches tests/search-queries.ts has. */
export const QUERIES = searchQueries.length;

/** Asks a rival's page, and waits for its answer. */
async function askRival(page: Page, typed: string): Promise<void> {
	await box(page).fill(typed);
	await box(page).press('Enter');
	await page.waitForFunction((query) => document.body.dataset.answered === query, typed);
}

/** How many of the searches have their page in the first three. */
export async function metBy(browser: Browser, url: string, isOurs: boolean): Promise<number> {
	const page = await browser.newPage();
	await page.goto(url);
	let met = 0;
	for (const [typed, wanted] of searchQueries) {
		await (isOurs ? ask : askRival)(page, typed);
		if ((await firstPages(page, 3)).includes(wanted)) met += 1;
	}
	await page.close();
	return met;
}
