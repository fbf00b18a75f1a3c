import type { Browser, Page } from '@playwright/test';

/** What the first search costs somebody who has nothing of it yet. */
export interface Cost {
	/** Over the network, headers included, without the page itself. */
	bytes: number;
	requests: number;
	milliseconds: number;
}

/** A phone on a poor network: 1.6 Mbit/s with 150 ms, as Lighthouse's "slow 4G". */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Counts what the page asks for beside itself. */
async function count(page: Page, slow: boolean): Promise<Omit<Cost, 'milliseconds'>> {
	const session = await page.context().newCDPSession(page);
	const cost = { bytes: 0, requests: 0 };
	const documents = new Set<string>();
	session.on('Network.requestWillBeSent', ({ requestId, type }) => type === 'Document' && documents.add(requestId));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (documents.has(requestId)) return;
		cost.bytes += encodedDataLength;
		cost.requests += 1;
	});
	await session.send('Network.enable');
	if (slow) await session.send('Network.emulateNetworkConditions', SLOW);
	return cost;
}

/** Opens a page with nothing cached, types, presses Enter and waits for the first result. */
export async function firstSearch(browser: Browser, url: string, typed: string, slow: boolean): Promise<Cost> {
	const page = await browser.newPage();
	const cost = await count(page, slow);
	await page.goto(url, { waitUntil: 'networkidle' });
	const box = page.getByRole('combobox', { name: 'What do you need' });
	// Typing loads too: the words come at once, so that all of it is waited for.
	const start = performance.now();
	await box.fill(typed);
	await box.press('Enter');
	await page.locator('#results li').first().waitFor();
	const milliseconds = performance.now() - start;
	await page.close();
	return { ...cost, milliseconds };
}
