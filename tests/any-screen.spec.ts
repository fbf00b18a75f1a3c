import { expect, test, type Page } from '@playwright/test';
import { exitTarget } from '../src/components/exit-target.ts';
import { builtPages } from './support/built.ts';
import { tabTo } from './support/keyboard.ts';
import { shapes } from './support/shapes.ts';
import { expectStillHelps, givesNumber, numbers, showsExit } from './support/still-helps.ts';
import { playOtherSites } from './support/visit.ts';

test.beforeEach(({ context }) => playOtherSites(context, exitTarget));

const pages = builtPages();
const [service] = shapes.filter((path) => /^\/helplines\/[^/]+\/$/.test(path));

/** Why a page that is open cannot be used on a narrow screen. */
const misfits = (page: Page, most: number): Promise<string[]> =>
	page.evaluate((mostOfHeight) => {
		const { scrollWidth } = document.documentElement;
		const { height } = document.querySelector('header')!.getBoundingClientRect();
		return [
			...(scrollWidth > innerWidth ? [`it scrolls sideways, being ${scrollWidth} px wide`] : []),
			...(height > innerHeight * mostOfHeight ? [`its header is ${height} px of ${innerHeight} px high`] : []),
		];
	}, most);

const toTheEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));

/** Letters twice as large, as somebody sets them in the browser. */
async function doubleText(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
}

test.describe('320 px', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('no shape of page scrolls sideways', async ({ page }) => {
		for (const path of shapes) {
			await page.goto(path);
			expect(await misfits(page, 0.2), path).toEqual([]);
		}
	});

	test('nor with letters of 200 %, and the exit and a number stay', async ({ page, context }) => {
		await page.goto('/');
		const before = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
		await doubleText(page);
		await expect(page.locator('body')).toHaveCSS('font-size', `${before * 2}px`);
		for (const path of shapes) {
			await page.goto(path);
			expect(await misfits(page, 0.4), path).toEqual([]);
			await toTheEnd(page);
			await showsExit(page);
			await givesNumber(page);
		}
		await context.setOffline(true);
		await page.locator('footer a[href="/about/privacy/"]').click();
		await expect(page.locator('#offline')).toContainText('You are offline');
		expect(await misfits(page, 0.5)).toEqual([]);
		await showsExit(page);
	});
});

test.describe('400 % zoom of a screen of 1280 × 1024 px', () => {
	test.use({ viewport: { width: 320, height: 256 } });

	test('the header leaves room, the end can be reached, and the exit stays', async ({ page }) => {
		for (const path of ['/', '/search/', '/map/', service!]) {
			await page.goto(path);
			expect(await misfits(page, 0.4), path).toEqual([]);
			await toTheEnd(page);
			await expect(page.locator('footer :is(p, button)').last()).toBeInViewport({ ratio: 1 });
			await showsExit(page);
		}
	});

	test('offline the words about it leave room too', async ({ page, context }) => {
		await page.goto('/');
		await context.setOffline(true);
		await page.locator('main a[href^="/guides/"]').first().click();
		await expect(page.locator('#offline')).toContainText('You are offline');
		expect(await misfits(page, 0.6)).toEqual([]);
		await showsExit(page);
	});

	test('nothing that has the focus is hidden', async ({ page }) => {
		await page.goto(service!);
		expect(await tabTo(page, '#back-switch')).toEqual([]);
		expect(await tabTo(page, '.skip', true)).toEqual([]);
		await expectStillHelps(page);
	});
});

test('in forced colours the exit has a border, and numbers have the colour of links', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const path of ['/', '/search/', '/map/', service!]) {
		await page.goto(path);
		await expect(page.locator('#exit')).toHaveCSS('border-top-style', 'solid');
		await expect(page.locator('#exit')).not.toHaveCSS('border-top-width', '0px');
		const [link, words] = await numbers(page)
			.first()
			.evaluate((number) => [getComputedStyle(number).color, getComputedStyle(document.body).color]);
		expect(link).not.toBe(words);
		await expectStillHelps(page);
	}
});

test('on paper the number stands, and what only works on a screen does not', async ({ page }) => {
	const withNumber = shapes.filter((shape) =>
		pages
			.find(({ path }) => path === shape)!
			.document.querySelector('main :is(a.number, a.tel):not(.no-print *, where-are-you *)'),
	);
	expect(withNumber).not.toEqual([]);
	await page.emulateMedia({ media: 'print' });
	for (const path of withNumber) {
		await page.goto(path);
		await expect(numbers(page, 'main').first(), path).toBeVisible();
		await expect(page.locator('#exit')).toBeHidden();
		await expect(page.locator('#offline')).toBeHidden();
		await expect(page.locator('footer')).toBeHidden();
	}
});

test.describe('languages that are read from right to left', () => {
	test.use({ viewport: { width: 320, height: 640 } });
	const rightToLeft = pages.filter(({ document }) => document.querySelector('h1[dir=rtl]')).map(({ path }) => path);

	/** The numbers whose last figure stands left of the first. */
	const reversed = (page: Page) =>
		numbers(page, 'main').evaluateAll((links) =>
			links
				.filter((link) => {
					const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode() as Text;
					const words = text.data.trim();
					const left = (character: number) => {
						const range = document.createRange();
						range.setStart(text, text.data.indexOf(words) + character);
						range.setEnd(text, text.data.indexOf(words) + character + 1);
						return range.getBoundingClientRect().left;
					};
					return left(0) > left(words.length - 1);
				})
				.map(({ textContent }) => textContent),
		);

	test('words run their way, numbers theirs, and the exit leaves', async ({ page }) => {
		expect(rightToLeft).not.toEqual([]);
		for (const path of rightToLeft) {
			await page.goto(path);
			const code = path.split('/').at(-2)!;
			await expect(page.locator('h1')).toHaveCSS('direction', 'rtl');
			await expect(page.locator(`main [lang=${code}]:not([dir=rtl])`)).toHaveCount(0);
			expect(await reversed(page)).toEqual([]);
			expect(await misfits(page, 0.2)).toEqual([]);
			await expectStillHelps(page, { within: 'main' });
		}
	});
});
