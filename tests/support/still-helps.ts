import { expect, type Locator, type Page } from '@playwright/test';
import { exitTarget } from '../../src/components/exit-target.ts';
import { entriesOfSite } from './visit.ts';

/** The numbers that a part of a page shows, but for 999: that stands on every page, and is not for everybody. */
export const numbers = (page: Page, within = 'body'): Locator =>
	page.locator(`${within} a[href^="tel:"]:not([href="tel:999"])`).filter({ visible: true });

/** True when a finger in the middle of a link presses it, and nothing that lies over it. */
const isOnTop = (link: Locator): Promise<boolean> =>
	link.evaluate((element) => {
		const { left, top, width, height } = element.getClientRects()[0]!;
		return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
	});

/** A number can be pressed in a part of the page as it is now. */
export async function givesNumber(page: Page, within?: string): Promise<void> {
	const number = numbers(page, within).first();
	await expect(number).toBeVisible();
	await number.evaluate((link) => link.scrollIntoView({ block: 'center' }));
	expect(await isOnTop(number), 'the number can be pressed').toBe(true);
}

/** The exit is in view, large enough and not covered, wherever the page is scrolled. */
export async function showsExit(page: Page): Promise<void> {
	const exit = page.locator('#exit');
	await expect(exit).toBeInViewport({ ratio: 1 });
	const { width, height } = (await exit.boundingBox())!;
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
	expect(await isOnTop(exit), 'the exit can be pressed').toBe(true);
}

/** What a fault may spare. */
interface Spared {
	/** A selector of the part of the page that must have the number. */
	within?: string;
	/** False where no script runs: the exit is then a plain link, and leaves an entry. */
	scripts?: boolean;
}

/**
 * Whatever has failed, the page as it is now gives a number that can be pressed, and its exit leaves. Leaves the page;
 * `playOtherSites` must answer for the exit's target.
 */
export async function expectStillHelps(page: Page, { within, scripts = true }: Spared = {}): Promise<void> {
	await givesNumber(page, within);
	await showsExit(page);
	await page.locator('#exit').click();
	await expect(page).toHaveURL(exitTarget);
	if (scripts) expect(await entriesOfSite(page)).toBe(0);
}
