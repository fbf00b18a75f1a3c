import { expect, test, type Page } from '@playwright/test';
import { exitTarget } from '../src/components/exit-target.ts';
import { journeys, type Step } from './support/journeys.ts';
import { tabTo } from './support/keyboard.ts';
import { shapes } from './support/shapes.ts';
import { playOtherSites } from './support/visit.ts';

test.use({ viewport: { width: 390, height: 664 }, permissions: ['clipboard-write'] });
test.beforeEach(({ context }) => playOtherSites(context, exitTarget));

/** How the accessibility tree has an element: its role, and whether a screen reader knows of it. */
async function inTree(page: Page, selector: string): Promise<string> {
	const session = await page.context().newCDPSession(page);
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
	await session.detach();
	return nodes[0]!.ignored ? 'hidden' : String(nodes[0]!.role?.value);
}

async function take(page: Page, { to, isBackwards, type, press, says, lands }: Step): Promise<string[]> {
	const problems = to ? await tabTo(page, to, isBackwards) : [];
	// What speaks must stand in the tree, empty, before it speaks: a region that comes with its words may stay unread.
	if (says) expect(await inTree(page, says[0]), says[0]).toBe('status');
	if (type) await page.keyboard.type(type);
	if (press) await page.keyboard.press(press);
	if (says) await expect(page.locator(says[0])).toHaveText(says[1]);
	if (lands) await page.waitForURL(lands.startsWith('/') ? `**${lands}` : lands);
	return problems;
}

for (const { name, from, steps } of journeys)
	test(`by keyboard alone, in order and in sight: ${name}`, async ({ page }) => {
		await page.goto(from, { waitUntil: 'networkidle' });
		const problems: string[] = [];
		for (const step of steps) problems.push(...(await take(page, step)));
		expect(problems).toEqual([]);
	});

/** What a frightened thumb must not miss. */
const ACTIONS = '#exit, a.number, a.tel, main :is(button, select, textarea, summary, input:not([type=checkbox]))';

/** Main actions that are less than 44 px high or wide. */
const tooSmall = (page: Page) =>
	page.locator(ACTIONS).evaluateAll((all) =>
		all
			.map((one) => ({ one, box: one.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
			.map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`),
	);

const LANDMARKS = `
- link "Skip to main content"
- banner:
  - link "Exit this page"
  - status
  - link "Search"
  - link "Local support"
- region "In an emergency":
  - paragraph:
    - link "999"
- main
- contentinfo:
  - navigation "Find help"
  - navigation "About this site"
  - navigation "Languages"
`;

test('a page of each shape has its landmarks, one first heading, and main actions of 44 px', async ({ page }) => {
	for (const path of shapes) {
		await page.goto(path);
		expect(await tooSmall(page), path).toEqual([]);
		await expect(page.locator('body'), path).toMatchAriaSnapshot(LANDMARKS);
		await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
	}
});
