import { expect, test } from '@playwright/test';
import { readServiceFiles } from '../src/content-files.ts';

/** Widths at which no page may scroll sideways: a small phone, and 1280 px at 400 % zoom (also 320). */
const NARROW = { width: 320, height: 640 };

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: NARROW });

	test('home leads to a phone number in two steps', async ({ page }) => {
		await page.goto('/');
		await page.locator('#place a[href^="/districts/"]').first().click();
		const number = page.locator('main a[href^="tel:"]').first();
		await expect(number).toBeVisible();
		expect(await number.getAttribute('href')).toMatch(/^tel:\d{3,11}$/);
	});

	test('a service’s page has its number as the largest thing', async ({ page }) => {
		await page.goto('/helplines/');
		await page.locator('main h3 a').first().click();
		const size = async (selector: string) =>
			Number.parseFloat(
				await page
					.locator(selector)
					.first()
					.evaluate((element) => getComputedStyle(element).fontSize),
			);
		expect(await size('.number')).toBeGreaterThan(await size('h1'));
	});

	test('a closed service says so and leads somewhere else', async ({ page }) => {
		const closed = readServiceFiles().filter(({ text }) => /^status: closed$/m.test(text));
		expect(closed.length).toBeGreaterThan(0);
		for (const { kind, id } of closed) {
			await page.goto(`/${kind}/${id}/`);
			await expect(page.locator('h1')).toContainText('is not running');
			await expect(page.locator('main a[href^="/"]:not(.crumbs a)').first()).toBeVisible();
			await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		}
	});

	test('the page for people who are harming someone gives no walk-in and no venue', async ({ page }) => {
		await page.goto('/perpetrator-programmes/');
		expect(await page.locator('main a[href^="/one-stop-shops/"], main a[href^="/refuges/"]').count()).toBe(0);
	});

	test('no page of a kind scrolls sideways at 320 px', async ({ page }) => {
		for (const path of ['/', '/districts/', '/needs/', '/helplines/', '/refuges/', '/about/privacy/']) {
			await page.goto(path);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, path).toBeLessThanOrEqual(NARROW.width);
		}
	});
});

test('what is printed has the number and not the exit', async ({ page }) => {
	await page.goto('/helplines/');
	await page.locator('main h3 a').first().click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.number').first()).toBeVisible();
	await expect(page.locator('footer')).toBeHidden();
});
