import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

/** Only what is wrong is worked out in full, which halves the time over hundreds of pages. */
const QUICK: RunOptions = { preload: false, resultTypes: ['violations'] };

/** `target-size`, WCAG 2.2's 24 px, is off in axe unless asked for. */
const EVERYTHING: RunOptions = { ...QUICK, rules: { 'target-size': { enabled: true } } };

/** Nothing but colour differs between a light page and a dark one. */
const COLOURS: RunOptions = { ...QUICK, runOnly: ['color-contrast'] };

/** Parts that most pages have alike. */
const REPEATED = ['body > header', 'body > section', 'body > footer'];

/** The repeated parts that a page has, each with all that decides how it looks: its letters and the page's styles. */
const repeatedParts = (page: Page): Promise<{ selector: string; looks: string }[]> =>
	page.evaluate((selectors) => {
		const styles = [...document.querySelectorAll('style, link[rel=stylesheet]')].map((one) => one.outerHTML).join();
		return selectors.flatMap((selector) => {
			const part = document.querySelector(selector);
			return part ? [{ selector, looks: styles + part.outerHTML }] : [];
		});
	}, REPEATED);

/** What the copy of axe that is in a page finds there: "axe rule: the first element". */
const finds = (page: Page, options: RunOptions, exclude: string[]): Promise<string[]> =>
	page.evaluate(
		async ([exclude, options]) => {
			const { violations } = await window.axe.run({ exclude }, options);
			return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html}`);
		},
		[exclude, options] as const,
	);

/** What axe finds by every rule, and the size of targets, on a page as it is now. */
export async function axeFinds(page: Page, exclude: string[] = []): Promise<string[]> {
	await page.evaluate(axe.source);
	return finds(page, EVERYTHING, exclude);
}

/**
 * Gives a check of pages, one after another: what axe finds by every rule in light colours, and by contrast in dark
 * ones. A header or a footer that looks like one checked before, to the letter, is not checked again; rules about the
 * whole page know of it all the same.
 */
export function axeOverPages(): (page: Page) => Promise<string[]> {
	const seen = new Set<string>();
	return async (page) => {
		const parts = await repeatedParts(page);
		const known = parts.filter(({ looks }) => seen.has(looks)).map(({ selector }) => selector);
		parts.forEach(({ looks }) => seen.add(looks));
		await page.emulateMedia({ colorScheme: 'light' });
		const inLight = await axeFinds(page, known);
		await page.emulateMedia({ colorScheme: 'dark' });
		const inDark = await finds(page, COLOURS, known);
		return [...inLight, ...inDark.map((words) => `${words} (dark)`)];
	};
}
