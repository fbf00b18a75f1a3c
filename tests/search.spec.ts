import { expect, test, type Page } from '@playwright/test';
import { readYaml } from '../src/content-files.ts';
import { kindIds } from '../src/domain/kinds.ts';
import { axeFinds } from './support/axe.ts';
import { ask, box, firstPages } from './support/search.ts';
import { builtSearch } from './support/search-data.ts';

const data = builtSearch();

/** The paths that a page asks for from now on. */
function requests(page: Page): string[] {
	const paths: string[] = [];
	page.on('request', (request) => paths.push(`${new URL(request.url()).pathname} ${request.postData() ?? ''}`.trim()));
	return paths;
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page lists every kind and every district, and shows no box', async ({ page }) => {
		await page.goto('/search/');
		await expect(page.locator('#search-box')).toBeHidden();
		for (const kind of kindIds) await expect(page.locator(`main a[href="/${kind}/"]`)).toBeVisible();
		for (const district of Object.keys(readYaml('districts.yaml')))
			await expect(page.locator(`main a[href="/districts/${district}/"]`)).toBeVisible();
	});

	test('the header leads to it', async ({ page }) => {
		await page.goto('/');
		await page.locator('header a[href="/search/"]').click();
		await expect(page.locator('h1')).toHaveText('Search');
	});
});

test.describe('what is typed stays here', () => {
	test('nothing is loaded before the box is used, and then the same whatever is typed', async ({
		browser,
		baseURL,
	}) => {
		const asked: string[][] = [];
		for (const typed of ['refuge in Gillingham', 'zebra crossing', 'he hits me ME7 1AA']) {
			const page = await browser.newPage({ baseURL: baseURL! });
			await page.goto('/search/', { waitUntil: 'networkidle' });
			const paths = requests(page);
			await box(page).focus();
			expect(paths).toEqual([]);
			await ask(page, typed);
			asked.push(paths.sort());
			await page.close();
		}
		expect(asked[0]).toContain('/search/data.json');
		expect(asked[1]).toEqual(asked[0]);
		expect(asked[2]).toEqual(asked[0]);
	});

	test('address, history and storage know nothing of it', async ({ page, context }) => {
		await page.goto('/search/');
		const entries = await page.evaluate(() => history.length);
		await ask(page, 'solicitor');
		await page.getByLabel('Kind of help').selectOption('Helpline', { force: true });
		expect(new URL(page.url()).href.endsWith('/search/')).toBe(true);
		const kept = await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length, window.name]);
		expect(kept).toEqual([entries, 0, 0, '']);
		expect(await context.cookies()).toEqual([]);
	});
});

test.describe('results', () => {
	test('are links with kind, place, number and freshness, and are announced', async ({ page }) => {
		await page.goto('/search/');
		const entry = data.entries.find(({ phone, where, doubt }) => phone && where && doubt === 0)!;
		await ask(page, entry.title);
		const result = page.locator(`#results li[data-url="${entry.url}"]`);
		for (const words of [entry.title, entry.kind, entry.where!, entry.phone!, entry.freshness!])
			await expect(result).toContainText(words);
		await expect(result.locator('a.tel')).toHaveAttribute('href', /^tel:\d+$/);
		await expect(page.locator('site-search').getByRole('status')).toHaveText(/\d+ results? for/);
	});

	test('ten at first; “more” adds ten and moves on to them', async ({ page }) => {
		await page.goto('/search/');
		await ask(page, 'children');
		await expect(page.locator('#results > li')).toHaveCount(10);
		await page.getByRole('button', { name: 'Show more results' }).click();
		await expect(page.locator('#results > li:nth-child(11) a').first()).toBeFocused();
	});

	test('of a place that is named: what is for it comes before what is for elsewhere', async ({ page }) => {
		await page.goto('/search/');
		const { entries } = data;
		await ask(page, 'helpline Dudley');
		const found = await firstPages(page, 5);
		const districts = found.map((url) => entries.find((entry) => entry.url === url)!.districts ?? ['*']);
		expect(districts.every((ids) => ids.includes('dudley') || ids.includes('*'))).toBe(true);
		expect(districts[0]).toContain('dudley');
	});

	test('filters combine, show counts that come true, and can be cleared', async ({ page }) => {
		await page.goto('/search/');
		await ask(page, 'support');
		await page.getByText('Narrow the results').click();
		const kind = page.getByLabel('Kind of help');
		const label = await kind.locator('option:not([disabled])').nth(1).textContent();
		const [, words, count] = /^(.*) \((\d+)\)$/.exec(label!)!;
		await kind.selectOption({ label: label! });
		await expect(page.locator('site-search .status')).toHaveText(new RegExp(`^${count} result`));
		await expect(page.locator('#results .kicker').first()).toContainText(words!);
		const where = page.getByLabel('Where', { exact: true });
		const place = (await where.locator('option:not([disabled])').nth(1).textContent())!;
		await where.selectOption({ label: place });
		await expect(page.locator('site-search .status')).toHaveText(new RegExp(`^${/\((\d+)\)/.exec(place)![1]} result`));
		await page.getByRole('button', { name: 'Clear all choices' }).click();
		await expect(kind).toHaveValue('');
	});
});

test.describe('mistyped words', () => {
	test('are put right, which is said, and can be taken as typed', async ({ page }) => {
		await page.goto('/search/');
		await ask(page, 'refgue');
		await expect(page.locator('.took')).toContainText('Showing results for “refuge”');
		await page.getByRole('button', { name: 'as you typed it' }).click();
		await expect(page.locator('.took')).toBeHidden();
	});

	test('nothing found: the words are kept, with a helpline, the districts and words that are near', async ({
		page,
	}) => {
		await page.goto('/search/');
		await ask(page, 'refxxge');
		await expect(box(page)).toHaveValue('refxxge');
		const none = page.locator('site-search .none');
		await expect(none.locator('a[href^="tel:"]')).toBeVisible();
		await expect(none.locator('a[href="/districts/"]')).toBeVisible();
		await expect(none).toContainText('Did you mean “');
	});
});

test.describe('a bad network', () => {
	test('a file that fails is told, and the next try works', async ({ page }) => {
		await page.goto('/search/');
		await page.route('**/search/data.json', (route) => route.abort());
		await box(page).fill('refuge');
		await box(page).press('Enter');
		await expect(page.locator('site-search .status')).toContainText('could not load');
		await expect(page.locator('site-search .none a[href^="tel:"]')).toBeVisible();
		await page.unroute('**/search/data.json');
		await ask(page, 'refuge');
		await expect(page.locator('#results > li').first()).toBeVisible();
	});

	test('being offline is told', async ({ page, context }) => {
		await page.goto('/search/');
		await context.setOffline(true);
		await box(page).fill('refuge');
		await box(page).press('Enter');
		await expect(page.locator('site-search .status')).toContainText('seem to be offline');
	});

	test('a slow one says that it is looking, then whom to ring meanwhile', async ({ page }) => {
		await page.clock.install();
		await page.goto('/search/');
		await page.route('**/search/data.json', () => new Promise(() => {}));
		await box(page).fill('refuge');
		await box(page).press('Enter');
		await expect(page.locator('site-search .status')).toHaveText('Looking…');
		await page.clock.fastForward(5_000);
		await expect(page.locator('site-search .status')).toContainText('Still looking');
		await expect(page.locator('site-search .none a[href^="tel:"]')).toBeVisible();
		await page.clock.fastForward(40_000);
		await expect(page.locator('site-search .status')).toContainText('could not load');
	});
});

test.describe('type-ahead', () => {
	test('by keyboard: arrows mark, Escape closes, Enter takes', async ({ page }) => {
		await page.goto('/search/');
		await box(page).pressSequentially('maid');
		const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
		await expect(options.first()).toHaveText('Maidstone');
		await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
		await box(page).press('ArrowDown');
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		await expect(box(page)).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
		await expect(box(page)).toBeFocused();
		expect(await axeFinds(page)).toEqual([]);
		await box(page).press('Escape');
		await expect(options).toHaveCount(0);
		await expect(box(page)).toHaveValue('maid');
		await box(page).pressSequentially('s');
		await expect(options.first()).toBeVisible();
		await box(page).press('ArrowDown');
		await box(page).press('Enter');
		await expect(page.locator('site-search .status')).toContainText('“Maidstone”');
		await expect(page.locator('#results a').first()).toHaveAttribute('href', '/districts/maidstone/');
	});
});

for (const scheme of ['light', 'dark'] as const) {
	test(`results and filters are clean for axe, ${scheme}, and fit 320 px`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto('/search/');
		await ask(page, 'domestik abuse Medway');
		await page.getByText('Narrow the results').click();
		expect(await axeFinds(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
}

test('the box on the start page finds in place, and a result replaces the page', async ({ page }) => {
	await page.goto('/');
	await ask(page, 'refuge');
	await page.locator('#results h3 a').first().click();
	await expect(page.locator('h1')).toBeVisible();
	expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});
