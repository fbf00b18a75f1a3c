import { expect, test, type Page, type Request } from '@playwright/test';
import { readYaml } from '../src/content-files.ts';
import { OUTSIDE } from '../src/domain/where.ts';
import { readOutward } from '../src/geo.ts';

const PAGES = ['/', '/districts/'];
const rows = Object.entries(readOutward());
const several = rows.find(([, councils]) => councils.length > 2 && !councils.some((id) => id.startsWith(OUTSIDE)))!;
const edge = rows.find(([, councils]) => councils.some((id) => id.startsWith(OUTSIDE)))!;
const [district, { towns }] = Object.entries(readYaml('districts.yaml') as Record<string, { towns: string[] }>).find(
	([, { towns }]) => towns[0]!.length > 7,
)!;
const misspelt = towns[0]!.slice(0, 3) + towns[0]!.slice(4);

const box = (page: Page) => page.getByRole('textbox', { name: /postcode/ });
const found = (page: Page) => page.locator('where-are-you .found a');

/** Everything the page asks for from now on. */
function listen(page: Page): Request[] {
	const requests: Request[] = [];
	page.on('request', (request) => requests.push(request));
	return requests;
}

const told = (requests: Request[]) =>
	requests.map((request) => `${request.method()} ${request.url()} ${request.postData() ?? ''}`);

for (const path of PAGES) {
	test.describe(path, () => {
		test('without JavaScript there is no box and the list of districts is there', async ({ browser, baseURL }) => {
			const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
			const page = await context.newPage();
			await page.goto(path);
			await expect(page.locator('where-are-you')).toBeHidden();
			await expect(page.locator(`main a[href="/districts/${district}/"]`).first()).toBeVisible();
			await context.close();
		});

		test('the districts are links, the most likely first, then the area', async ({ page }) => {
			await page.goto(path);
			await box(page).fill(several[0]);
			await box(page).press('Enter');
			await expect(found(page)).not.toHaveCount(0);
			const links = await found(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			expect(links.slice(0, several[1].length)).toEqual(several[1].map((id) => `/districts/${id}/`));
			expect(links.at(-1)).toMatch(/^\/areas\//);
			await expect(page.locator('where-are-you [role=status]')).toContainText(several[0]);
			await found(page).first().press('Enter');
			await page.waitForURL(`**/districts/${several[1][0]}/`);
		});

		test('nothing that is asked for, stored or in the address depends on what is typed', async ({ page }) => {
			const asked: string[][] = [];
			for (const typed of [several[0], `${edge[0]} 1AA`, misspelt, 'SW1A 1AA', 'nowhere at all']) {
				await page.goto(path, { waitUntil: 'networkidle' });
				const requests = listen(page);
				await box(page).focus();
				await expect.poll(() => requests.length).toBe(1);
				await box(page).pressSequentially(typed, { delay: 20 });
				await page.getByRole('button', { name: 'Find' }).click();
				await expect(page.locator('where-are-you [role=status]')).not.toBeEmpty();
				asked.push(told(requests));
				expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(path);
				expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
			}
			for (const requests of asked) expect(requests).toEqual(asked[0]);
			expect(asked[0]).toEqual([expect.stringMatching(/^GET http:\/\/localhost:\d+\/where\.json $/)]);
		});
	});
}

test('nothing is asked for until the box is used', async ({ page }) => {
	const requests = listen(page);
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	expect(requests.filter((request) => request.url().endsWith('/where.json'))).toEqual([]);
});

test('a misspelt town is found while it is typed', async ({ page }) => {
	await page.goto('/districts/');
	await box(page).pressSequentially(misspelt);
	await expect(found(page).first()).toHaveAttribute('href', `/districts/${district}/`);
	await expect(page.locator('where-are-you [role=status]')).toContainText(towns[0]!);
});

test('a place outside is told so, with nationwide help', async ({ page }) => {
	await page.goto('/districts/');
	await box(page).fill('SW1A 1AA');
	await box(page).press('Enter');
	await expect(page.locator('where-are-you [role=status]')).toContainText('outside the places we list');
	await expect(page.locator('where-are-you a[href^="tel:"]')).toBeVisible();
	await box(page).fill(edge[0]);
	await box(page).press('Enter');
	await expect(page.locator('where-are-you .beyond')).toContainText('which we do not list');
	await expect(page.locator('where-are-you a[href^="tel:"]')).toBeVisible();
});

test('a list that does not load says so, and the next try works', async ({ page }) => {
	await page.route('**/where.json', (route) => route.abort());
	await page.goto('/districts/');
	await box(page).fill(several[0]);
	await box(page).press('Enter');
	await expect(page.locator('where-are-you [role=status]')).toContainText('did not load');
	await page.unroute('**/where.json');
	await box(page).press('Enter');
	await expect(found(page).first()).toBeVisible();
});
