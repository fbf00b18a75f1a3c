import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

	test('home leads by need to a service’s page', async ({ page }) => {
		await page.goto('/');
		await page.locator('main a[href="/needs/"]:visible').first().click();
		await page.locator('#for a').first().click();
		const service = page.locator('.rows a[href^="/"]:visible').first();
		const name = await service.textContent();
		await service.click();
		await expect(page.locator('h1')).toContainText(name!.trim());
	});

	test('no page of a need scrolls sideways', async ({ page }) => {
		await page.goto('/needs/');
		const paths = await page
			.locator('#for a, #with a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		expect(paths.length).toBeGreaterThan(20);
		for (const path of paths) {
			await page.goto(path);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
		}
	});
});
