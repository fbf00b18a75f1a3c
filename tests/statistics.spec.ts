import { expect, test } from '@playwright/test';
import { builtPages } from './support/built.ts';

const tables = builtPages()
	.filter(({ path, document }) => path.startsWith('/statistics/') && document.querySelector('table'))
	.map(({ path, document }) => ({ path, columns: document.querySelectorAll('thead th').length }))
	.sort((a, b) => b.columns - a.columns);
const widest = tables[0]!.path;

test('a wide table scrolls by keyboard inside its own region, and the page does not, at 320 pixels', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(widest);
	const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(wider).toBe(false);
	const region = page.getByRole('region', { name: /./ }).filter({ has: page.getByRole('table') });
	await region.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('a table is there, and can be downloaded, without JavaScript', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}${widest.slice(1)}`);
	await expect(page.getByRole('table')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download the table' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.csv$/);
	await context.close();
});

test('the bars are drawn in a colour of the page’s own, light and dark', async ({ page }) => {
	const chart = builtPages().find(
		({ path, document }) => path.startsWith('/statistics/') && document.querySelector('rect'),
	);
	const fills: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(chart!.path);
		fills.push(
			await page
				.locator('figure rect')
				.first()
				.evaluate((rect) => getComputedStyle(rect).fill),
		);
	}
	expect(fills[0]).not.toBe('rgb(0, 0, 0)');
	expect(fills[0]).not.toBe(fills[1]);
});
