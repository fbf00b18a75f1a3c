import { statSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { openBrowser } from '../browser.ts';
import { median, round, type Part, type Row } from '../part.ts';
import { countRequests } from '../phone.ts';
import { serve } from '../search/server.ts';

const REPEATS = 3;
const TYPED = 'ME14 1LY';

/** How long one there-and-back takes on slow 4G. */
const ROUND_TRIP_MS = 150;

/** A name to look up, a connection, TLS 1.3, the question itself. */
const ROUND_TRIPS_OF_AN_API = 4;

/** Opens the start page, goes to the box, types a postcode and waits for its district. */
async function lookUp(browser: Browser, origin: string, slow: boolean) {
	const page = await browser.newPage();
	await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
	const cost = await countRequests(page, slow);
	const start = performance.now();
	await page.locator('where-are-you input').fill(TYPED);
	await page.locator('where-are-you a[href^="/districts/"]').first().waitFor();
	const milliseconds = performance.now() - start;
	await page.close();
	return { ...cost, milliseconds };
}

async function row(browser: Browser, origin: string, slow: boolean, repeats: number): Promise<Row> {
	const runs = [];
	while (runs.length < repeats) runs.push(await lookUp(browser, origin, slow));
	return {
		network: slow ? 'slow 4G' : 'this machine',
		'bytes, headers included': runs[0]!.bytes,
		requests: runs[0]!.requests,
		'ms, first answer': round(median(runs.map(({ milliseconds }) => milliseconds))),
	};
}

/** What it costs to learn the district of a postcode, from the one file that is the same for everybody. */
export const lookup: Part = {
	name: 'lookup',
	title: 'Postcode look-up',
	async run({ quick }) {
		const browser = await openBrowser();
		const { origin, stop } = await serve(new Map());
		try {
			const repeats = quick ? 1 : REPEATS;
			const rows = [await row(browser, origin, false, repeats), await row(browser, origin, true, repeats)];
			return {
				tables: [{ caption: `“${TYPED}” typed on the start page`, rows }],
				notes: [
					`The file is ${statSync('dist/where.json').size.toLocaleString('en-GB')} bytes before it is compressed. It is fetched as the box is reached, and answers every later postcode without a request.`,
					'Of the time, 350 ms are a pause on purpose: the answer waits until typing stops.',
					`An API was not measured, as this machine has no way to one. It needs at least ${ROUND_TRIPS_OF_AN_API} round trips for the first answer (name, connection, TLS, question): ${ROUND_TRIPS_OF_AN_API * ROUND_TRIP_MS} ms on slow 4G before its server begins. It needs a request for each postcode, and is told each one.`,
				],
			};
		} finally {
			stop();
			await browser.close();
		}
	},
};
