import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Only what is wrong is worked out in full, which halves the time over hundreds of pages. */
const QUICK = { preload: false, resultTypes: ['violations' as const] };

/** `target-size`, WCAG 2.2's 24 px, is off in axe unless asked for. */
const EVERYTHING = { ...QUICK, rules: { 'target-size': { enabled: true } } };

type Options = Parameters<AxeBuilder['options']>[0];

async function run(page: Page, colorScheme: 'light' | 'dark', options: Options): Promise<string[]> {
	await page.emulateMedia({ colorScheme });
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
	return violations.map(({ id, nodes }) => `axe ${id} (${colorScheme}): ${nodes[0]?.html}`);
}

/**
 * What axe finds on a page: by every rule and the size of targets in light colours, then by contrast in dark
 * ones, as nothing but colour differs between the two.
 */
export const axeFinds = async (page: Page): Promise<string[]> => [
	...(await run(page, 'light', EVERYTHING)),
	...(await run(page, 'dark', { ...QUICK, runOnly: ['color-contrast'] })),
];
