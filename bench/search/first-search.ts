import type { Browser } from '@playwright/test';
import { countRequests, memoryOf, type Cost } from '../phone.ts';

/** What the first search costs somebody who has nothing of it yet. */
export interface FirstSearch extends Cost {
	milliseconds: number;
	/** Bytes of script memory afterwards. */
	memory: number;
}

/** Nobody waits longer than this. */
const PATIENCE = 120_000;

/** Opens a page with nothing cached, types, presses Enter and waits for the first result; `undefined` when none comes. */
export async function firstSearch(
	browser: Browser,
	url: string,
	typed: string,
	slow: boolean,
): Promise<FirstSearch | undefined> {
	const page = await browser.newPage();
	try {
		const cost = await countRequests(page, slow);
		await page.goto(url, { waitUntil: 'networkidle' });
		const box = page.getByRole('combobox', { name: 'What do you need' });
		// Typing loads too: the words come at once, so that all of it is waited for.
		const start = performance.now();
		await box.fill(typed);
		await box.press('Enter');
		const came = await page
			.locator('#results li')
			.first()
			.waitFor({ timeout: PATIENCE })
			.then(
				() => true,
				() => false,
			);
		if (!came) return undefined;
		return { ...cost, milliseconds: performance.now() - start, memory: await memoryOf(page) };
	} finally {
		await page.close();
	}
}
