import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { readKeys } from '../src/content-files.ts';
import type { MapData, MapPoint } from '../src/domain/map-data.ts';
import { writeTimetable } from '../src/domain/timetable.ts';
import { axeFinds } from './support/axe.ts';
import { answers, builtPages, DIST } from './support/built.ts';
import { entriesOfSite } from './support/visit.ts';

/** All that the page of the map may weigh, gzipped: HTML, scripts, styles, boundaries and data. */
const HEAVIEST = 110_000;

const data = JSON.parse(readFileSync(join(DIST, 'map', 'data.json'), 'utf8')) as MapData;
const { areas } = readKeys();
const [district, { name, services }] = Object.entries(data.districts).find(([, one]) => one.services.length > 2)!;

const shape = (page: Page, words: string) => page.getByRole('button', { name: new RegExp(`^${words}: `) });
const panel = (page: Page) => page.getByRole('region', { name: 'What is there' });
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

async function tabUntil(page: Page, reached: (words: string) => boolean): Promise<void> {
	for (let presses = 0; presses < 80; presses += 1) {
		await page.keyboard.press('Tab');
		if (reached(await focused(page))) return;
	}
	throw new Error('The Tab key does not get there');
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

	test('the drawings and the list lead to every district, and no page scrolls sideways', async ({ page }) => {
		for (const path of ['/map/', ...areas.map((area) => `/areas/${area}/`)]) {
			await page.goto(path);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
		}
		await page.goto('/map/');
		for (const { href } of Object.values(data.districts)) {
			await expect(page.locator(`svg a[href="${href}"]`)).toBeVisible();
			await expect(page.locator(`#list a[href="${href}"]`).first()).toBeVisible();
		}
		await page.locator(`svg a[href="/districts/${district}/"] path`).click();
		await expect(page).toHaveURL(new RegExp(`/districts/${district}/$`));
	});

	test('the map’s page names its sources', async ({ page }) => {
		await page.goto('/map/');
		await expect(page.getByText('licensed under the Open Government Licence v.3.0')).toBeVisible();
		await expect(page.getByText('Contains OS data © Crown copyright')).toBeVisible();
		await expect(page.getByText('GeoNames')).toBeVisible();
	});
});

test('a link in a drawing keeps the visit in one entry', async ({ page }) => {
	const { id } = data.areas.find(({ districts }) => districts.includes(district))!;
	await page.goto(`/areas/${id}/`);
	await page.locator(`svg a[href="/districts/${district}/"]`).press('Enter');
	await page.waitForURL(`**/districts/${district}/`);
	expect(await entriesOfSite(page)).toBe(1);
});

test('by keyboard alone: from the first Tab to the page of a service', async ({ page }) => {
	await page.goto('/map/');
	await expect(shape(page, name)).toBeVisible();
	await tabUntil(page, (words) => words.startsWith(`${name}: `));
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
	await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(name);
	const service = data.services[services[0]!]!;
	await tabUntil(page, (words) => words === service.name);
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${service.href}`);
});

test('back from the panel to the district, by keyboard', async ({ page }) => {
	await page.goto('/map/');
	await shape(page, name).press('Enter');
	await panel(page)
		.getByRole('button', { name: /^Back to/ })
		.press('Enter');
	await expect(shape(page, name)).toBeFocused();
	await expect(shape(page, name)).toHaveAttribute('aria-pressed', 'true');
});

for (const touch of [false, true]) {
	test.describe(touch ? 'touch' : 'pointer', () => {
		test.use({ hasTouch: touch, viewport: touch ? { width: 390, height: 844 } : { width: 1280, height: 900 } });

		test('choosing a district shows its services in view', async ({ page }) => {
			await page.goto('/map/');
			await shape(page, name)[touch ? 'tap' : 'click']();
			const heading = panel(page).getByRole('heading', { level: 2 });
			await expect(heading).toHaveText(name);
			await expect(heading).toBeInViewport();
			await expect(panel(page).locator('li a:not(.tel)')).toHaveCount(services.length);
		});
	});
}

test('each layer writes its numbers in the districts and its legend says what they are', async ({ page }) => {
	await page.goto('/map/');
	for (const layer of data.layers) {
		await page.getByLabel('Show').selectOption({ index: data.layers.indexOf(layer) });
		await expect(page.locator('.legend p')).toContainText(layer.title);
		if (layer.source) await expect(page.locator('.legend p')).toContainText(`${layer.source}, ${layer.year}`);
		for (const [id, { name: words }] of Object.entries(data.districts)) {
			const number = layer.values[id] === undefined ? 'not known' : `${layer.values[id]} ${layer.unit}`;
			await expect(page.locator(`path.shape[aria-label="${words}: ${number}"]`)).toHaveCount(1);
		}
		expect(await page.locator('.label.district b').allTextContents()).toEqual(
			Object.keys(data.districts).map((id) => String(layer.values[id] ?? '–')),
		);
	}
});

test('points are published walk-ins alone', async ({ page }) => {
	expect(data.points.filter(({ href }) => !href.startsWith('/one-stop-shops/'))).toEqual([]);
	expect(JSON.stringify(data.services)).not.toMatch(/"(lat|lon|venue|postcode)"/);
	await page.goto('/map/');
	await expect(shape(page, name)).toBeVisible();
	await expect(page.locator('path.walk-in')).toHaveCount(data.points.length);
});

test.describe('the next session of a walk-in', () => {
	const MINUTE = 60_000;
	const [from, until] = [Date.UTC(2026, 5, 1), Date.UTC(2026, 5, 15)];
	const [opens, closes] = [Date.UTC(2026, 5, 2, 8), Date.UTC(2026, 5, 2, 10)];
	const sessions = [
		{ from: opens, to: closes, bankHoliday: false },
		{ from: opens + 7 * 1440 * MINUTE, to: closes + 7 * 1440 * MINUTE, bankHoliday: false },
	];
	const [lat, lon] = data.districts[district]!.at;
	const made = { href: '/one-stop-shops/', where: 'High Street', lat, lon };
	const dated: MapPoint = {
		...made,
		name: 'With times',
		when: 'Tuesdays',
		open: writeTimetable({ from, until, sessions }),
	};
	const unknown: MapPoint = { ...made, name: 'Without times', when: 'Not known', lat: lat + 0.05 };

	// The content may have no walk-in that is sure enough to be a point, so these are made up.
	test.beforeEach(({ page }) =>
		page.route('**/map/data.json', (route) => route.fulfill({ json: { ...data, points: [dated, unknown] } })),
	);

	async function said(page: Page, { name: words }: MapPoint, now: number): Promise<string | null> {
		await page.clock.setFixedTime(now);
		await page.goto('/map/');
		await page.locator(`path.walk-in[aria-label^="${words}: "]`).press('Enter');
		await expect(panel(page).getByRole('heading', { name: words })).toBeFocused();
		return panel(page).locator('.open-now').textContent();
	}

	test('is worked out by the device’s clock, in London’s time', async ({ page }) => {
		expect(await said(page, dated, opens - MINUTE)).toBe('Next: today, 9am');
		expect(await said(page, dated, opens)).toBe('Open now until 11am');
		expect(await said(page, dated, closes)).toBe('Next: Tuesday 9 June, 9am');
		expect(await said(page, dated, until)).toBe('Ring to check');
	});

	test('is never claimed when it is not known', async ({ page }) => {
		expect(await said(page, unknown, opens)).toBe('Ring to check');
	});
});

test('every point stands in the list too, with the same times', () => {
	const { document } = builtPages().find(({ path }) => path === '/map/')!;
	const rows = [...document.querySelectorAll('#walk-ins li')].map((row) => ({
		href: row.querySelector('a')!.getAttribute('href'),
		open: row.querySelector('[data-open]')?.getAttribute('data-open'),
	}));
	expect(rows).toEqual(data.points.map(({ href, open }) => ({ href, open })));
});

test('the moving map comes when it is asked for on the page of an area', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(`/areas/${areas[0]}/`, { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.startsWith('/map/'))).toEqual([]);
	await page.getByRole('button', { name: 'Move and zoom the map' }).click();
	await expect(page.locator('path.shape').first()).toBeVisible();
	await expect(page.locator('.canvas')).toBeFocused();
});

test('a map that does not load leaves the drawings and says so', async ({ page }) => {
	await page.route('**/map/boundaries.json', (route) => route.abort());
	await page.goto('/map/');
	await expect(page.getByRole('status').filter({ hasText: 'did not load' })).toBeVisible();
	await expect(page.locator(`svg a[href="/districts/${district}/"]`)).toBeVisible();
});

test(`the page weighs at most ${HEAVIEST} bytes with all it asks for, and asks nobody else`, async ({
	page,
	baseURL,
}) => {
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(request.url()));
	await page.goto('/map/', { waitUntil: 'networkidle' });
	await shape(page, name).click();
	const own = [...asked].filter((url) => !url.startsWith('data:'));
	expect(own.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
	const paths = own.map((url) => new URL(url).pathname);
	expect(paths.filter((path) => !answers(path))).toEqual([]);
	const files = paths.map((path) => readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path)));
	const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
	console.log(`/map/: ${bytes} bytes gzipped in ${files.length} files`);
	expect(paths).toContain('/map/boundaries.json');
	expect(bytes).toBeLessThanOrEqual(HEAVIEST);
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [390, 1280]) {
		test(`axe finds nothing once a district is chosen: ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
			const context = await browser.newContext({ baseURL: baseURL!, colorScheme, viewport: { width, height: 900 } });
			const page = await context.newPage();
			await page.goto('/map/');
			await shape(page, name).press('Enter');
			expect(await axeFinds(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await context.close();
		});
	}
}
