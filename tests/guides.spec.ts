import { expect, test } from '@playwright/test';
import { builtPages } from './support/built.ts';

const guides = builtPages()
	.map(({ path }) => path)
	.filter((path) => /^\/guides\/[^/]+\/[^/]+\//.test(path));

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('from the start to a guide, to its sections, to a number and out', async ({ page }) => {
		await page.goto('/');
		await page.locator('main a[href="/guides/victims/"]').click();
		await page.locator('main a[href^="/guides/victims/"]').first().click();
		const contents = page.getByRole('navigation', { name: 'On this page' });
		await contents.getByRole('link').last().click();
		await expect(page.locator('.guide > h2').last()).toBeInViewport();
		await expect(page.locator('aside a[href^="tel:"]').first()).toHaveAttribute('href', /^tel:\d{3,}$/);
		await expect(page.locator('#exit')).toBeInViewport();
	});

	test('friends, young people and people who harm find their guides from the start', async ({ page }) => {
		for (const audience of ['friends-and-family', 'young-people', 'harming-someone']) {
			await page.goto('/');
			await page.locator(`main a[href="/guides/${audience}/"]`).first().click();
			await expect(page.locator(`main a[href^="/guides/${audience}/"]`).first()).toBeVisible();
		}
	});
});

test('no guide is wider than a screen of 320 pixels', async ({ page }) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 320, height: 640 });
	const wide: string[] = [];
	for (const path of guides) {
		await page.goto(path);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		if (over > 0) wide.push(`${path} by ${over}`);
	}
	expect(wide).toEqual([]);
});
