import { expect, test, type Page } from '@playwright/test';
import { readKeys } from '../src/content-files.ts';
import { tellingWords } from '../src/domain/tab-title.ts';
import type { SheetEntry } from '../src/printed/sheet-entries.ts';
import { A4, print } from './support/pdf.ts';

const { districts } = readKeys();
const PATH = '/professionals/sheet/';
const NOTE = 'Come on Tuesday, ask for the green form';

async function choose(page: Page, district: string, wording = 'plain'): Promise<void> {
	await page.locator('#district').selectOption(district);
	await page.locator('#words').selectOption(wording);
}

const entries = async (page: Page): Promise<SheetEntry[]> =>
	(await page.request.get('/professionals/sheet.json')).json();

/** Ticks every box. A box that is ticked among the unconfirmed moves up, so each is looked for anew. */
const tickAll = (page: Page) =>
	page.evaluate(() => {
		const next = () => document.querySelector<HTMLInputElement>('#paper input:not(:checked)');
		for (let box = next(); box; box = next()) box.click();
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form stays away, and the page leads to every district to print', async ({ page }) => {
		await page.goto(PATH);
		await expect(page.locator('signposting-sheet')).toBeHidden();
		for (const district of districts)
			await expect(page.locator(`main a[href="/districts/${district}/"]`)).toBeVisible();
	});
});

test('what is chosen and written is not sent, stored or put in the address, and a reload forgets it', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(PATH);
	await page.locator('#district').waitFor();
	expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/professionals/sheet.json']);
	const before = asked.length;
	for (const district of districts.slice(0, 3)) await choose(page, district, 'discreet');
	await page.locator('summary', { hasText: 'What they need' }).click();
	await page.locator('[data-need]').first().check();
	await page.locator('#note').fill(NOTE);
	await page.locator('#copy').click();
	expect(asked.slice(before)).toEqual([]);
	const kept = await page.evaluate(async () => ({
		storage: localStorage.length + sessionStorage.length,
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
		cookie: document.cookie,
		address: location.pathname + location.search + location.hash,
		history: JSON.stringify(history.state),
	}));
	expect(kept).toEqual({ storage: 0, databases: 0, caches: 0, cookie: '', address: PATH, history: 'null' });
	await page.reload();
	await page.locator('#district').waitFor();
	await expect(page.locator('#note')).toHaveValue('');
	await expect(page.locator('#district')).toHaveValue('');
	await expect(page.locator('[data-need]:checked')).toHaveCount(0);
});

test('what nobody could confirm is not ticked, in any district', async ({ page }) => {
	await page.goto(PATH);
	const all = await entries(page);
	for (const district of districts) {
		await choose(page, district);
		const unsure = all.filter((entry) => !entry.sure && entry.districts.includes(district));
		await expect(page.locator('#unsure input')).toHaveCount(unsure.length);
		await expect(page.locator('#unsure input:checked')).toHaveCount(0);
		await expect(page.locator('#sure li')).not.toHaveCount(0);
	}
	const { sheets } = await print(page);
	expect(sheets.join(' ')).not.toContain('Not confirmed');
});

test('the plain sheet is A4 and has the note, what is ticked, the date checked and the way to 999', async ({
	page,
}) => {
	await page.goto(PATH);
	await choose(page, districts[0]!);
	await page.locator('#note').fill(NOTE);
	const left = page.locator('#sure li').first();
	const name = (await left.locator('strong').textContent())!;
	const before = (await print(page)).sheets.join(' ');
	expect(before).toContain(name);
	await left.locator('input').uncheck();
	const { sheets, sizes } = await print(page);
	const text = sheets.join(' ');
	expect(sizes.every((size) => size.join() === A4.join())).toBe(true);
	expect(text).toContain(NOTE);
	expect(text).toContain('press 55');
	expect(text).toMatch(/Checked|Check first/);
	expect(text).not.toContain(name);
	expect(text).not.toContain('Local support');
});

test('the discreet sheet holds no word that tells, in any district, with everything ticked', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto(PATH);
	for (const district of districts) {
		await choose(page, district, 'discreet');
		await tickAll(page);
		await expect(page.locator('#paper input:not(:checked)')).toHaveCount(0);
		const { sheets, sizes, title } = await print(page);
		const text = sheets.join(' ').replaceAll('\n', ' ');
		expect(text).toContain('Useful numbers');
		expect(text).not.toMatch(tellingWords);
		expect(text).not.toMatch(/Local support|localhost|https?:/);
		expect(title).not.toMatch(tellingWords);
		expect(title.length).toBeGreaterThan(0);
		expect(sizes.every((size) => size.join() === A4.join())).toBe(true);
	}
});

test('a word in the note that tells is pointed out on the discreet sheet', async ({ page }) => {
	await page.goto(PATH);
	await choose(page, districts[0]!, 'discreet');
	await page.locator('#note').fill('the refuge worker');
	await expect(page.locator('#note-warning')).toContainText('refuge');
	await page.locator('#note').fill(NOTE);
	await expect(page.locator('#note-warning')).toBeEmpty();
});

test('QR codes are on the staff version alone', async ({ page }) => {
	await page.goto(PATH);
	for (const wording of ['plain', 'discreet']) {
		await choose(page, districts[0]!, wording);
		await expect(page.locator('#sure li')).not.toHaveCount(0);
		await expect(page.locator('#paper svg')).toHaveCount(0);
	}
	await choose(page, districts[0]!, 'staff');
	await expect(page.locator('#sure svg')).toHaveCount(await page.locator('#sure li').count());
});

test('the text that is copied says what the paper says', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(PATH);
	await choose(page, districts[0]!, 'discreet');
	await page.locator('#note').fill(NOTE);
	await page.locator('#copy').click();
	await expect(page.locator('#said')).toContainText('Copied');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	const numbers = await page.locator('#sure li:has(input:checked) .phone').allTextContents();
	expect(numbers.length).toBeGreaterThan(0);
	for (const number of numbers) expect(text).toContain(number);
	expect(text).toContain(NOTE);
	expect(text).not.toMatch(tellingWords);
});

test('a need shows what helps with it, and ticks what is nationwide too', async ({ page }) => {
	await page.goto(PATH);
	const all = await entries(page);
	const entry = all.find(({ sure, first, districts: places }) => sure && !first && places.includes(districts[0]!))!;
	await choose(page, districts[0]!);
	const box = page.locator(`#sure input[aria-label$=", ${entry.code}"]`);
	await expect(box).not.toBeChecked();
	await page.locator('summary', { hasText: 'What they need' }).click();
	await page.locator(`[data-need][value="${entry.topics[0]}"]`).check();
	await expect(box).toBeChecked();
	for (const line of await page.locator('#sure input').all()) {
		const code = (await line.getAttribute('aria-label'))!.split(', ').at(-1);
		expect(all.find((other) => other.code === code)!.topics).toContain(entry.topics[0]);
	}
});

test('a box that moves when it is ticked keeps the keyboard', async ({ page }) => {
	await page.goto(PATH);
	await choose(page, districts[0]!);
	await page.locator('#unsure-count').click();
	const box = page.locator('#unsure input').first();
	const label = (await box.getAttribute('aria-label'))!;
	await box.focus();
	await page.keyboard.press('Space');
	await expect(page.locator('#sure input:focus')).toHaveAttribute('aria-label', label);
});
