import { expect, test, type Page, type Route } from '@playwright/test';
import { exitTarget } from '../src/components/exit-target.ts';
import { builtPages } from './support/built.ts';
import { ask, box } from './support/search.ts';
import { shapes } from './support/shapes.ts';
import { expectStillHelps, givesNumber, showsExit } from './support/still-helps.ts';
import { playOtherSites } from './support/visit.ts';

test.beforeEach(({ context }) => playOtherSites(context, exitTarget));

const pages = builtPages();

/** Paths of pages with an element, one of each shape. */
const pathsWith = (selector: string) =>
	shapes.filter((shape) => pages.find(({ path }) => path === shape)!.document.querySelector(selector));

/** Pages that load a script of their own. */
const withScript = pathsWith('script[src]');

test.describe('no script runs', () => {
	test.describe('JavaScript is off', () => {
		test.use({ javaScriptEnabled: false });

		test('every shape of page still helps', async ({ page }) => {
			for (const path of shapes) {
				await page.goto(path);
				await givesNumber(page);
				await showsExit(page);
			}
			await expectStillHelps(page, { scripts: false });
		});
	});

	test('the files of scripts do not load', async ({ page }) => {
		expect(withScript).not.toEqual([]);
		await page.route('**/*.js', (route) => route.abort());
		for (const path of withScript) {
			await page.goto(path, { waitUntil: 'networkidle' });
			await expectStillHelps(page);
		}
	});
});

test.describe('a script fails half way', () => {
	const fault = `throw new Error('fault');`;

	for (const [where, spoil] of [
		['at once', (script: string) => `${fault}\n${script}`],
		['at its end', (script: string) => `${script}\n${fault}`],
	] as const)
		test(`the files of scripts throw ${where}`, async ({ page }) => {
			const thrown: Error[] = [];
			page.on('pageerror', (error) => thrown.push(error));
			await page.route('**/*.js', async (route) => {
				const response = await route.fetch();
				await route.fulfill({ response, body: spoil(await response.text()) });
			});
			for (const path of withScript) {
				await page.goto(path, { waitUntil: 'networkidle' });
				await expectStillHelps(page);
			}
			expect(thrown.length).toBeGreaterThanOrEqual(withScript.length);
		});

	/** What the page's own script needs, each made to fail before it runs. Sent to the browser as it stands. */
	const breaks: Record<string, () => void> = {
		'the title cannot be set': () =>
			Object.defineProperty(document, 'title', {
				set: () => {
					throw new Error('fault');
				},
			}),
		'nothing can be written': () =>
			Object.defineProperty(Node.prototype, 'textContent', {
				set: () => {
					throw new Error('fault');
				},
			}),
		'no attribute can be set': () => {
			Element.prototype.setAttribute = () => {
				throw new Error('fault');
			};
		},
		'storage is refused': () =>
			Object.defineProperty(window, 'sessionStorage', {
				get: () => {
					throw new Error('fault');
				},
			}),
		'no element can be defined': () => {
			customElements.define = () => {
				throw new Error('fault');
			};
		},
		'the browser is too old for replaceChildren': () => Reflect.deleteProperty(Element.prototype, 'replaceChildren'),
	};

	for (const [what, break_] of Object.entries(breaks))
		test(what, async ({ page }) => {
			await page.addInitScript(break_);
			await page.goto('/');
			await expectStillHelps(page);
		});
});

test.describe('a tool has no data', () => {
	/** After this long without an answer every tool has said that it waits. */
	const LONG = 10_000;

	const spoils: Record<string, (route: Route) => Promise<void>> = {
		'is missing': (route) => route.fulfill({ status: 404 }),
		'is cut short': async (route) => {
			const response = await route.fetch();
			const body = await response.text();
			await route.fulfill({ response, body: body.slice(0, body.length / 2) });
		},
		'never comes': () => new Promise(() => {}),
	};

	const tools = [
		{
			path: '/search/',
			file: '**/search/*.json',
			says: 'site-search .status',
			use: async (page: Page) => {
				await box(page).fill('someone to talk to');
				await box(page).press('Enter');
			},
		},
		{ path: '/map/', file: '**/map/*.json', says: 'district-map > [role=status]', use: async () => {} },
		{
			path: '/professionals/sheet/',
			file: '**/professionals/sheet.json',
			says: '#sheet-says',
			use: async () => {},
			within: 'body',
		},
		...['/', '/districts/'].map((path) => ({
			path,
			file: '**/where.json',
			says: 'where-are-you [role=status]',
			use: async (page: Page) => {
				await page.locator('#where').fill('somewhere');
				await page.locator('#where').press('Enter');
			},
		})),
	];

	for (const { path, file, says, use, within = 'main' } of tools)
		for (const [how, spoil] of Object.entries(spoils))
			test(`${path}: what it needs ${how}, and it says so beside a number`, async ({ page }) => {
				await page.clock.install();
				const isAsked = page.waitForRequest(file);
				await page.route(file, spoil);
				await page.goto(path);
				await use(page);
				await isAsked;
				if (how === 'never comes') await page.clock.fastForward(LONG);
				await expect(page.locator(says)).toHaveText(/(did|could) not load|is slow/);
				await expectStillHelps(page, { within });
			});
});

test.describe('offline in the middle of a visit', () => {
	test('a link keeps the page and says why, until there is a signal', async ({ page, context, baseURL }) => {
		await page.goto('/');
		await context.setOffline(true);
		await page.locator('main a[href^="/guides/"]').first().click();
		await expect(page.locator('#offline')).toHaveText(/^You are offline/);
		await expect(page.locator('#offline')).toBeInViewport({ ratio: 1 });
		await givesNumber(page);
		expect(page.url()).toBe(baseURL);
		await context.setOffline(false);
		await expect(page.locator('#offline')).toBeEmpty();
		await page.locator('main a[href^="/guides/"]').first().click();
		await expect(page).toHaveURL(/\/guides\//);
	});

	test('the exit leaves', async ({ page, context }) => {
		await page.goto('/');
		await context.setOffline(true);
		await page.locator('main a[href^="/guides/"]').first().click();
		await expectStillHelps(page);
	});
});

test.describe('the clock is wrong, or the build is old', () => {
	const timed = pathsWith('main [data-open]');
	const YEAR = 365.25 * 24 * 3_600_000;

	for (const [when, instant] of [
		['1970', 0],
		['three years on', Date.now() + 3 * YEAR],
	] as const)
		test(`${when}: nothing is said to be open, and the numbers stay`, async ({ page }) => {
			expect(timed).not.toEqual([]);
			await page.clock.setFixedTime(instant);
			for (const path of timed) {
				await page.goto(path);
				const said = page.locator('.open-now').filter({ hasText: /./ });
				expect(new Set(await said.allTextContents())).toEqual(new Set(['Ring to check']));
				await expectStillHelps(page);
			}
			await page.goto('/search/');
			await ask(page, 'helpline');
			await expect(page.locator('#results')).not.toBeEmpty();
			await expect(page.locator('#results')).not.toContainText('Open now');
			await expectStillHelps(page, { within: 'main' });
		});
});
