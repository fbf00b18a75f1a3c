import { expect, type Page } from '@playwright/test';

/** Types into the search box of the page that is open, asks, and waits until the answer is there. */
export async function ask(page: Page, typed: string): Promise<void> {
	const box = page.getByRole('combobox', { name: 'What do you need' });
	await box.fill(typed);
	await box.press('Enter');
	await expect(page.locator('site-search .status')).toHaveText(new RegExp(`“${escaped(typed)}”`));
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The paths of the first results. */
export const firstPages = (page: Page, most: number): Promise<string[]> =>
	page
		.locator('#results h3 a')
		.evaluateAll((links, count) => links.slice(0, count).map((link) => link.getAttribute('href')!), most);
