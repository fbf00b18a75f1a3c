import type { Page } from '@playwright/test';

/** What something costs over the network, headers included, without the page itself. */
export interface Cost {
	bytes: number;
	requests: number;
}

/** Bytes a second of "slow 4G", as Lighthouse has it: 1.6 Mbit/s. */
export const SLOW_BYTES = 200_000;

/** A phone on a poor network: Lighthouse's "slow 4G", with 150 ms there and back. */
const SLOW = { offline: false, latency: 150, downloadThroughput: SLOW_BYTES, uploadThroughput: 93_750 };

/** Counts from now on what the page asks for beside itself; slows its network when asked to. */
export async function countRequests(page: Page, slow: boolean): Promise<Cost> {
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

/** Bytes that the page's scripts hold, buffers and WebAssembly among them, once all that can be let go is. */
export async function memoryOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
	return usedSize + backingStorageSize;
}
