import { expect, test, type Page } from '@playwright/test';
import { openState, readTimetable } from '../src/domain/timetable.ts';
import type { SearchEntry } from '../src/search/entry.ts';
import { ask, box } from './support/search.ts';
import { builtSearch } from './support/search-data.ts';

const MINUTE = 60_000;

const { entries } = builtSearch();

const timesOf = ({ open }: SearchEntry) => readTimetable(open!);
const isOpen = (entry: SearchEntry, now: number) => Boolean(entry.open) && openState(timesOf(entry), now).is === 'open';

/** An entry that opens and shuts by day, with a session that no bank holiday puts in doubt. */
function ordinary(entries: SearchEntry[]) {
	const entry = entries.find(({ open }) => open && readTimetable(open).sessions.length > 10)!;
	return { entry, session: timesOf(entry).sessions.find(({ bankHoliday }) => !bankHoliday)! };
}

/** Asks for something with the device's clock at an instant. */
async function askAt(page: Page, now: number, typed: string): Promise<void> {
	await page.clock.setFixedTime(now);
	await page.goto('/search/');
	await ask(page, typed);
	await page.getByText('Narrow the results').click();
}

const filter = (page: Page) => page.getByLabel('When', { exact: true });
const result = (page: Page, { url }: SearchEntry) => page.locator(`#results li[data-url="${url}"]`);

async function showAll(page: Page): Promise<void> {
	const more = page.getByRole('button', { name: 'Show more results' });
	while (await more.isVisible()) await more.click();
}

const shown = (page: Page) =>
	page.locator('#results > li').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.url!));

test('“open now” leaves what is open at this minute and no other, as many as it said', async ({ page }) => {
	const { session } = ordinary(entries);
	for (const now of [session.from - MINUTE, session.from]) {
		await askAt(page, now, 'support');
		const label = await filter(page).locator('option[value=now]').textContent();
		await showAll(page);
		const before = await shown(page);
		await filter(page).selectOption('now');
		await expect(page.locator('site-search .status')).toHaveText(new RegExp(`^${/\((\d+)\)/.exec(label!)![1]} result`));
		await showAll(page);
		const open = entries.filter((entry) => isOpen(entry, now)).map(({ url }) => url);
		const left = await shown(page);
		expect(left.length).toBeGreaterThan(0);
		expect(left.toSorted()).toEqual(before.filter((url) => open.includes(url)).toSorted());
		for (const line of await page.locator('#results .open-now').allTextContents()) expect(line).toMatch(/^Open now/);
	}
});

test('nothing that is not confirmed is ever open now', async () => {
	const unsure = entries.filter(({ doubt }) => doubt === 2);
	expect(unsure.length).toBeGreaterThan(0);
	expect(unsure.filter(({ open }) => open).map(({ url }) => url)).toEqual([]);
});

test('combines with the other choices, whose counts follow it', async ({ page }) => {
	const { session } = ordinary(entries);
	await askAt(page, session.from, 'support');
	await filter(page).selectOption('now');
	const kind = page.getByLabel('Kind of help');
	const label = (await kind.locator('option:not([disabled])').nth(1).textContent())!;
	const [, words, count] = /^(.*) \((\d+)\)$/.exec(label)!;
	await kind.selectOption({ label });
	await expect(page.locator('site-search .status')).toHaveText(new RegExp(`^${count} result`));
	await showAll(page);
	const left = await shown(page);
	expect(left).toHaveLength(Number(count));
	for (const url of left) {
		const entry = entries.find((one) => one.url === url)!;
		expect([entry.kind, isOpen(entry, session.from)]).toEqual([words, true]);
	}
});

test('a result says whether it is open, in the words of every page, and changes by itself', async ({ page }) => {
	const { entry, session } = ordinary(entries);
	await page.clock.install({ time: session.from - MINUTE });
	await page.goto('/search/');
	await box(page).fill(entry.title);
	await box(page).press('Enter');
	const line = result(page, entry).locator('.open-now');
	await expect(line).toHaveText(/^Next: today, \d/);
	await page.clock.runFor(2 * MINUTE);
	await expect(line).toHaveText(/^Open now until \d/);
});

test('a result whose times are not known says nothing of them', async ({ page }) => {
	const entry = entries.find(({ open, phone, doubt }) => !open && phone && doubt === 0)!;
	await page.goto('/search/');
	await ask(page, entry.title);
	await expect(result(page, entry)).toBeVisible();
	await expect(result(page, entry).locator('.open-now')).toHaveCount(0);
});

test('a build older than its weeks says that it cannot tell, and gives helplines that never close', async ({
	page,
}) => {
	const { entry } = ordinary(entries);
	const { from, until } = timesOf(entry);
	await askAt(page, from, entry.title);
	await expect(page.locator('.cannot-tell')).toBeHidden();
	for (const now of [until, from - MINUTE]) {
		await askAt(page, now, entry.title);
		const option = filter(page).locator('option[value=now]');
		await expect(option).toHaveText('Open now (cannot tell)');
		await expect(option).toBeDisabled();
		const notice = page.locator('.cannot-tell');
		await expect(notice).toContainText('We cannot tell who is open now');
		await expect(notice.locator('a[href^="tel:"]').first()).toBeVisible();
		await expect(result(page, entry).locator('.open-now')).toHaveText('Ring to check');
	}
});
