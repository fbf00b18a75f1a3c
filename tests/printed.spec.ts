import { expect, test, type Page } from '@playwright/test';
import yaml from 'js-yaml';
import { readKeys, readServiceFiles } from '../src/content-files.ts';
import { freshnessOf, type Checkable } from '../src/domain/freshness.ts';
import { tellingWords } from '../src/domain/tab-title.ts';
import { builtPages } from './support/built.ts';
import { A4, print } from './support/pdf.ts';

const { districts } = readKeys();
const posters = builtPages().filter(({ path }) => /^\/posters\/[^/]+\/[^/]+\/$/.test(path));

/** Codes of services that nobody could confirm, read from the files themselves. */
const unsure = readServiceFiles()
	.map(({ kind, text }) => ({ kind, data: yaml.load(text.split(/^---$/m)[1]!) as Checkable & { code: string } }))
	.filter(({ kind, data }) => freshnessOf(kind, data, new Date()).level === 'not-confirmed')
	.map(({ data }) => data.code);

/** Text of elements that reach over the edge of the boxes they are in, as printed. */
const overflowing = (page: Page, boxes: string) =>
	page.locator(boxes).evaluateAll((all) =>
		all
			.filter((box) => box.getClientRects().length > 0)
			.flatMap((box) => {
				const edge = box.getBoundingClientRect();
				return [...box.querySelectorAll('p, li, h1, strong, dd, dt, span')]
					.filter((part) => {
						const { top, bottom, left, right } = part.getBoundingClientRect();
						return top < edge.top - 1 || bottom > edge.bottom + 1 || left < edge.left - 1 || right > edge.right + 1;
					})
					.map((part) => part.textContent);
			}),
	);

/** Codes as in "K-200" that a text names. */
const codesIn = (text: string) => text.match(/\b[KDWN]-\d{3}\b/g) ?? [];

test('there is something to test', () => {
	expect(posters.length).toBeGreaterThan(0);
	expect(unsure.length).toBeGreaterThan(0);
});

test.describe('cards', () => {
	test.use({ javaScriptEnabled: false });

	test('each district’s discreet sheet is one page of A4 without a word that tells', async ({ page }) => {
		for (const district of districts) {
			await page.goto(`/cards/${district}/`);
			const { sheets, sizes } = await print(page);
			expect(sizes, district).toEqual([A4]);
			const text = sheets[0]!.replaceAll('\n', ' ');
			expect(text.match(/Useful numbers/g), district).toHaveLength(10);
			expect(text, district).not.toMatch(tellingWords);
			expect(text, district).not.toMatch(/Local support|localhost/);
		}
	});

	test('all three sorts are three pages, with nothing that nobody could confirm and nothing cut off', async ({
		page,
	}) => {
		for (const district of districts) {
			await page.goto(`/cards/${district}/`);
			await page.locator('#which').selectOption('all');
			const { sheets, sizes } = await print(page);
			expect(sizes, district).toEqual([A4, A4, A4]);
			const codes = codesIn(sheets.join(' '));
			expect(codes.length, district).toBeGreaterThan(0);
			expect(codes.filter((code) => unsure.includes(code))).toEqual([]);
			expect(sheets.join(' ')).not.toContain('Not confirmed');
			await page.emulateMedia({ media: 'print' });
			expect(await overflowing(page, '.cut'), district).toEqual([]);
			await page.emulateMedia({ media: null });
		}
	});

	test('a card is 85.6 by 54 mm', async ({ page }) => {
		await page.goto(`/cards/${districts[0]}/`);
		await page.emulateMedia({ media: 'print' });
		const { width, height } = (await page.locator('.cut').first().boundingBox())!;
		const mm = (pixels: number) => Math.round((pixels * 25.4 * 10) / 96) / 10;
		expect([mm(width), mm(height)]).toEqual([85.6, 54]);
	});

	test('the choice prints one sort alone', async ({ page }) => {
		await page.goto(`/cards/${districts[0]}/`);
		for (const [value, words] of [
			['discreet', 'Useful numbers'],
			['plain', 'You can talk to someone'],
			['staff', 'for staff'],
		] as const) {
			await page.locator('#which').selectOption(value);
			const { sheets } = await print(page);
			expect(sheets).toHaveLength(1);
			expect(sheets[0]).toContain(words);
		}
	});
});

test.describe('posters', () => {
	test.use({ javaScriptEnabled: false });

	test('each is exactly one page of A4 with a number, nothing unconfirmed and nothing cut off', async ({ page }) => {
		test.setTimeout(120_000);
		for (const { path } of posters) {
			await page.goto(path);
			const { sheets, sizes } = await print(page);
			expect(sizes, path).toEqual([A4]);
			const codes = codesIn(sheets[0]!);
			expect(codes.length, path).toBeGreaterThan(0);
			expect(
				codes.filter((code) => unsure.includes(code)),
				path,
			).toEqual([]);
			await page.setViewportSize({ width: 794, height: 1123 });
			await page.emulateMedia({ media: 'print' });
			expect(await overflowing(page, '.poster, .strips > li'), path).toEqual([]);
			await page.emulateMedia({ media: null });
		}
	});

	test('the strips tell nothing', async ({ page }) => {
		for (const { path } of posters) {
			await page.goto(path);
			const strips = await page.locator('.strip').allTextContents();
			expect(strips).toHaveLength(10);
			for (const strip of strips) {
				expect(strip, path).toMatch(/0\d|999/);
				expect(strip, path).not.toMatch(tellingWords);
			}
		}
	});

	test('headline and number can be read at two metres: letters of 14 mm or more', async ({ page }) => {
		await page.goto(posters[0]!.path);
		await page.emulateMedia({ media: 'print' });
		for (const part of ['h1', '.number']) {
			const size = await page.locator(`.poster ${part}`).evaluate((element) => getComputedStyle(element).fontSize);
			expect((Number.parseFloat(size) * 25.4) / 96, part).toBeGreaterThanOrEqual(14);
		}
	});
});

test('no page made to be printed scrolls sideways at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const printed = [
		`/cards/${districts[0]}/`,
		posters[0]!.path,
		'/professionals/',
		'/professionals/coverage/',
		'/professionals/sheet/',
	];
	for (const path of printed) {
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
	}
});
