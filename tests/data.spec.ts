import { expect, test } from '@playwright/test';
import { dataFiles } from './support/data.ts';

const types: Record<string, RegExp> = {
	csv: /^text\/csv; ?charset=utf-8$/i,
	geojson: /^application\/geo\+json/,
	json: /^application\/json/,
};

test('each file of data is served as what it is, to any site', async ({ request }) => {
	const single = dataFiles().filter((path) => !path.startsWith('hsds/services/'));
	const [record] = dataFiles().filter((path) => path.startsWith('hsds/services/'));
	for (const path of [...single, record!]) {
		const response = await request.get(`/data/${path}`);
		const headers = response.headers();
		expect(response.status(), path).toBe(200);
		expect(headers['access-control-allow-origin'], path).toBe('*');
		expect(headers['content-type'], path).toMatch(types[path.split('.').at(-1)!] ?? /./);
		expect(headers['x-robots-tag'], path).toBe(path === record ? 'noindex' : undefined);
	}
});

test('other sites may read the data and nothing else', async ({ request }) => {
	for (const path of ['/', '/helplines/', '/map/data.json', '/where.json']) {
		expect((await request.get(path)).headers(), path).not.toHaveProperty('access-control-allow-origin');
	}
});

test('the page about the data works without JavaScript, on a narrow screen', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	await page.goto(`${baseURL}/about/this-directory/`);
	await page.getByRole('main').getByRole('link', { name: 'use our data' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Use our data' })).toBeVisible();
	await expect(page.getByRole('link', { name: '/data/services.csv' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await context.close();
});
