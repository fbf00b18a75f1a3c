import { expect, test, type Page } from '@playwright/test';
import { openState, readTimetable } from '../src/domain/timetable.ts';
import type { SearchEntry } from '../src/search/entry.ts';
import { axeFinds } from './support/axe.ts';
import { ask, box, firstPages } from './support/search.ts';
import { serveSplit, splitSearch } from './support/split-search.ts';

const MINUTE = 60_000;

const split = splitSearch();
const { data, parts } = split;
const areaOf = (district: string) =>
	Object.keys(data.areas).find((id) => data.areas[id]!.districts.includes(district))!;

/** A service with a number and times that helps in one district alone, its district by name, and its area. */
const [local, district] = Object.values(parts)
	.flatMap(({ entries }) => entries)
	.filter(({ districts, phone, open }) => districts?.length === 1 && phone && open)
	.map((entry): [SearchEntry, string] => [
		entry,
		data.places.find(({ districts }) => String(districts) === String(entry.districts))!.name,
	])[0]!;
const area = areaOf(local.districts![0]!);
const areaName = data.areas[area]!.name;

const status = (page: Page) => page.locator('site-search').getByRole('status');
const where = (page: Page) => page.getByLabel('Where', { exact: true });
const chooseButton = (page: Page) => page.getByRole('button', { name: 'Choose where you are' });
const result = (page: Page, { url }: SearchEntry) => page.locator(`#results li[data-url="${url}"]`);
const number = (page: Page) => page.locator('site-search .none a[href^="tel:"]');

/** The files of the search that a page asks for from now on. */
function searchRequests(page: Page): string[] {
	const paths: string[] = [];
	page.on('request', (request) => {
		const { pathname, search } = new URL(request.url());
		if (!pathname.startsWith('/_astro/')) paths.push(pathname + search + (request.postData() ?? ''));
	});
	return paths;
}

const askAndEnter = async (page: Page, typed: string) => {
	await box(page).fill(typed);
	await box(page).press('Enter');
};

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
	await serveSplit(page, split);
	await page.goto('/search/', { waitUntil: 'networkidle' });
});

test('a search that names a place asks for its part alone, and the same whatever the other words', async ({ page }) => {
	const paths = searchRequests(page);
	for (const words of ['he hits me', 'zebra crossing', local.title]) {
		await page.reload({ waitUntil: 'networkidle' });
		paths.length = 0;
		await ask(page, `${words} ${district}`);
		expect(paths).toEqual(['/search/data.json', `/search/${area}.json`]);
	}
	await expect(result(page, local)).toBeVisible();
	await expect(chooseButton(page)).toBeHidden();
});

test('while letters are typed no part is asked for; the suggestion that is chosen asks for it', async ({ page }) => {
	const paths = searchRequests(page);
	await box(page).pressSequentially(district);
	const option = page.getByRole('option', { name: district, exact: true });
	await expect(option).toBeVisible();
	expect(paths).toEqual(['/search/data.json']);
	await option.click();
	await expect(status(page)).toContainText(`“${district}”`);
	expect(paths).toEqual(['/search/data.json', `/search/${area}.json`]);
});

test('a search without a place says so, and by keyboard leads to the choice of one', async ({ page }) => {
	const paths = searchRequests(page);
	await ask(page, 'support');
	await expect(status(page)).toContainText('These help everywhere. Add your town or choose where you are');
	for (const url of await firstPages(page, 10)) expect(data.entries.map((entry) => entry.url)).toContain(url);
	expect(paths).toEqual(['/search/data.json']);

	await chooseButton(page).focus();
	await page.keyboard.press('Enter');
	await expect(where(page)).toBeFocused();
	await expect(where(page).locator('option[data-words]:disabled')).toHaveCount(0);
	for (const words of await where(page).locator('option').allTextContents()) expect(words).not.toMatch(/\d/);
	await page.keyboard.press('ArrowDown');
	await expect(chooseButton(page)).toBeHidden();
	const chosen = areaOf(await where(page).inputValue());
	expect(paths).toEqual(['/search/data.json', `/search/${chosen}.json`]);
	await expect(where(page).locator('option:checked')).toHaveText(/\(\d+\)$/);
});

test('what is loaded stays for later searches, which say where they looked', async ({ page }) => {
	await ask(page, `support ${district}`);
	const paths = searchRequests(page);
	await ask(page, 'support');
	await expect(status(page)).toContainText(`These help everywhere, or in ${areaName}.`);
	const national = data.entries.map(({ url }) => url);
	expect((await firstPages(page, 10)).some((url) => !national.includes(url))).toBe(true);
	expect(paths).toEqual([]);
});

test('nothing found without a place: the choice is there all the same', async ({ page }) => {
	await ask(page, 'refxxge');
	await expect(status(page)).toContainText('We looked only at help for everywhere.');
	await chooseButton(page).click();
	await expect(where(page)).toBeFocused();
});

test('a part that does not come: what is there, the number in sight, and another try', async ({ page }) => {
	await page.route(`**/search/${area}.json`, (route) => route.abort());
	await askAndEnter(page, `support ${district}`);
	await expect(status(page)).toContainText(`Help in ${areaName} could not be loaded.`);
	await expect(page.locator('#results > li').first()).toBeVisible();
	await expect(number(page)).toBeInViewport();
	expect(await axeFinds(page)).toEqual([]);

	const again = page.getByRole('button', { name: 'Try again' });
	await again.press('Enter');
	await expect(again).toBeFocused();
	await page.unroute(`**/search/${area}.json`);
	await serveSplit(page, split);
	await again.press('Enter');
	await expect(again).toBeHidden();
	await expect(page.locator('site-search summary')).toBeFocused();
	await expect(status(page)).not.toContainText('could not be loaded');
	await expect(number(page)).toHaveCount(0);
});

test('a part that is slow: whom to ring meanwhile, and then what is there', async ({ page }) => {
	await page.clock.install();
	await page.reload();
	await page.route(`**/search/${area}.json`, () => new Promise(() => {}));
	const asked = page.waitForRequest(`**/search/${area}.json`);
	await askAndEnter(page, `support ${district}`);
	await asked;
	await expect(status(page)).toHaveText('Looking…');
	await page.clock.fastForward(5_000);
	await expect(status(page)).toContainText('Still looking');
	await expect(number(page)).toBeInViewport();
	await page.clock.fastForward(30_000);
	await expect(status(page)).toContainText(`Help in ${areaName} could not be loaded.`);
	await expect(page.locator('#results > li').first()).toBeVisible();
});

test('“open now” and the other choices know what a part holds', async ({ page }) => {
	const { sessions } = readTimetable(local.open!);
	const isOpenAt = (now: number) => openState(readTimetable(local.open!), now).is === 'open';
	const opens = sessions.map(({ from }) => from).find((from) => isOpenAt(from) && !isOpenAt(from - MINUTE))!;
	for (const now of [opens - MINUTE, opens]) {
		await page.clock.setFixedTime(now);
		await page.reload();
		await ask(page, `${local.title} ${district}`);
		await expect(result(page, local)).toBeVisible();
		await page.getByText('Narrow the results').click();
		await page.getByLabel('When', { exact: true }).selectOption('now');
		await expect(result(page, local)).toBeVisible({ visible: now === opens });
	}
	await page.getByLabel('Kind of help').selectOption(local.kind);
	await where(page).selectOption(local.districts![0]!);
	await expect(page.locator('.set')).toHaveText(' (3 chosen)');
	await expect(result(page, local)).toBeVisible();
	for (const line of await page.locator('#results .kicker').allTextContents()) expect(line).toContain(local.kind);
});

for (const scheme of ['light', 'dark'] as const) {
	test(`the line and its choice are clean for axe, ${scheme}, and fit 320 px`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width: 320, height: 640 });
		await ask(page, 'support');
		await expect(chooseButton(page)).toBeVisible();
		expect(await axeFinds(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
}
