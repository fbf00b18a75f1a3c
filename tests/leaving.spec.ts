import { expect, test, type Page } from '@playwright/test';
import { exitTarget } from '../src/components/exit-target.ts';
import { entriesOfSite, playOtherSites, SEARCH, tabHistory } from './support/visit.ts';

test.beforeEach(({ context }) => playOtherSites(context, exitTarget));

/** The first district among the links of home. */
const firstDistrict = (page: Page) =>
	page.locator('#place a[href^="/districts/"]:not([href="/districts/"]):visible').first();

/** Search site → home → a district → a service → another service, by clicking what a visitor would click. */
async function visit(page: Page): Promise<void> {
	await page.goto(SEARCH);
	await page.goto('/');
	await firstDistrict(page).click();
	await page.waitForURL('**/districts/*/');
	await page.locator('main h3 a').first().click();
	await page.locator('aside a[href^="/"]').first().click();
	await expect(page.locator('main h1')).toBeVisible();
}

const pressShift = async (page: Page, times: number) => {
	for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift');
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the exit link leaves', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Exit this page' }).click();
		await expect(page).toHaveURL(exitTarget);
	});
});

test.describe('the exit link', () => {
	test('comes first after the skip link', async ({ page }) => {
		await page.goto('/');
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus')).toHaveText('Skip to main content');
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus')).toHaveId('exit');
	});

	test('is in view, 44 px high, wherever the page is scrolled', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await page.goto('/helplines/');
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
		const exit = page.locator('#exit');
		await expect(exit).toBeInViewport({ ratio: 1 });
		expect((await exit.boundingBox())!.height).toBeGreaterThanOrEqual(44);
	});

	test('leaves no entry of the site for Back or Forward', async ({ page }) => {
		await visit(page);
		expect(await entriesOfSite(page)).toBe(1);
		await page.locator('#exit').click();
		await expect(page).toHaveURL(exitTarget);
		expect(await entriesOfSite(page)).toBe(0);
		await page.goBack();
		expect(page.url()).toBe(SEARCH);
		await page.goForward();
		expect(page.url()).toBe(exitTarget);
	});

	test('blanks the page within a frame while the target hangs', async ({ page, context }) => {
		await context.route(exitTarget, () => new Promise(() => {}));
		await page.goto('/helplines/');
		const seen = await page.evaluate(async () => {
			document.querySelector<HTMLAnchorElement>('#exit')!.click();
			await new Promise(requestAnimationFrame);
			const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')!.href;
			return { text: document.body.innerText, title: document.title, icon };
		});
		expect(seen).toEqual({ text: '', title: 'Home', icon: 'data:,' });
	});

	test('is not printed', async ({ page }) => {
		await page.goto('/');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('#exit')).toBeHidden();
	});
});

test.describe('three presses of Shift', () => {
	test('leave no entry of the site', async ({ page }) => {
		await visit(page);
		await pressShift(page, 3);
		await expect(page).toHaveURL(exitTarget);
		expect(await entriesOfSite(page)).toBe(0);
		await page.goBack();
		expect(page.url()).toBe(SEARCH);
	});

	test('are announced as they are counted', async ({ page }) => {
		await page.goto('/');
		await page.keyboard.press('Shift');
		await expect(page.getByRole('status').first()).toHaveText('Shift, press 2 more times to exit.');
		await page.keyboard.press('Shift');
		await expect(page.getByRole('status').first()).toHaveText('Shift, press 1 more time to exit.');
	});

	test('do not count when Shift is held with another key, or another key comes between', async ({ page }) => {
		await page.goto('/');
		await pressShift(page, 2);
		await page.keyboard.press('Shift+A');
		await page.keyboard.press('Shift');
		await page.keyboard.press('Escape');
		await pressShift(page, 2);
		expect(page.url()).toContain('localhost');
	});

	test('do not count after five seconds', async ({ page }) => {
		await page.clock.install();
		await page.goto('/');
		await pressShift(page, 2);
		await page.clock.fastForward(5_100);
		await expect(page.getByRole('status').first()).toHaveText('Exit by Shift key cancelled.');
		await page.keyboard.press('Shift');
		expect(page.url()).toContain('localhost');
	});
});

test.describe('one entry for the visit', () => {
	test('# links move the page without an entry and without a # in the address', async ({ page, baseURL }) => {
		await page.goto(SEARCH);
		await page.goto('/helplines/');
		await page.locator('main nav a[href^="#"]').last().click();
		await expect(page.locator('main section:focus')).toBeVisible();
		expect((await tabHistory(page)).urls.at(-1)).toBe(`${baseURL}helplines/`);
		expect(await entriesOfSite(page)).toBe(1);
	});

	test('the footer’s switch lets Back work normally, for this visit', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('button', { name: 'Let the Back button work normally' }).click();
		await firstDistrict(page).click();
		await page.waitForURL('**/districts/*/');
		expect(await entriesOfSite(page)).toBe(2);
		await page.goBack();
		await expect(page.locator('html')).toBeVisible();
		await expect(page).toHaveURL('/');
		await page.getByRole('button', { name: 'Keep this site out of the Back button' }).click();
		expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
	});

	test('a click with Control opens a new tab as always', async ({ page, context, baseURL }) => {
		await page.goto('/');
		const opened = context.waitForEvent('page');
		await firstDistrict(page).click({ modifiers: ['Control'] });
		await expect(await opened).toHaveURL(/\/districts\//);
		expect(page.url()).toBe(baseURL);
	});

	test('a copy that the browser kept is blank until it is shown again', async ({ page }) => {
		await page.goto('/');
		const hidden = await page.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
			return document.documentElement.hidden;
		});
		expect(hidden).toBe(true);
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
		await expect(page.locator('h1')).toBeVisible();
	});

	test('the tab shows the neutral title', async ({ page }) => {
		await page.goto('/helplines/');
		await expect(page).toHaveTitle((await page.locator('html').getAttribute('data-tab'))!);
	});
});
