import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';
import { chromiumHistory } from './history-list.ts';
import type { Engine, Tab } from './tab.ts';

/** Goes an entry on or back, as the browser’s buttons do. */
async function move(session: CDPSession, by: number): Promise<void> {
	const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
	const entry = entries[currentIndex + by];
	if (entry) await session.send('Page.navigateToHistoryEntry', { entryId: entry.id });
}

/** Playwright’s own would wait while the next page hangs. */
async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
	if (exceptionDetails) throw new Error(exceptionDetails.text);
	return result.value as T;
}

function tabOf(page: Page, session: CDPSession): Tab {
	return {
		open: async (url) => void (await page.goto(url, { waitUntil: 'commit' })),
		read: <T>(expression: string) => evaluate<T>(session, expression),
		clickAt: (x, y) => page.mouse.click(x, y),
		pressShift: () => page.keyboard.press('Shift'),
		back: () => move(session, -1),
		forward: () => move(session, 1),
	};
}

/** Chromium, through Playwright. */
export const chromium: Engine = {
	name: 'Chromium',
	packages: 'chromium',
	promised: true,
	isInstalled: () => findChromium() !== undefined,
	async start() {
		const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
		const executablePath = findChromium()!;
		// Playwright turns the back/forward cache off; people have it.
		const context = await playwright.launchPersistentContext(profile, {
			executablePath,
			args: ['--no-sandbox'],
			ignoreDefaultArgs: ['--disable-back-forward-cache'],
		});
		const page = context.pages()[0]!;
		return {
			version: context.browser()?.version() ?? 'unknown',
			tab: tabOf(page, await context.newCDPSession(page)),
			end: async () => {
				await context.close();
				return chromiumHistory(profile);
			},
		};
	},
};
