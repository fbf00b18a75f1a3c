import { expect, type Locator, type Page } from '@playwright/test';

/** The search box of the page that is open. */
export const box = (page: Page): Locator => page.getByRole('combobox', { name: 'What do you need' });

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Types into the search box, asks, and waits until the answer is there. */
export async function ask(page: Page, typed: string): Promise<void> {
	await box(page).fill(typed);
	await box(page).press('Enter');
	await expect(page.locator('site-search .status')).toHaveText(new RegExp(`“${escaped(typed)}”`));
}

/** The paths of the first results. */
export const firstPages = (page: Page, most: number): Promise<string[]> =>
	page
		.locator('#results h3 a')
		.evaluateAll((links, count) => links.slice(0, count).map((link) => link.getAttribute('href')!), most);
