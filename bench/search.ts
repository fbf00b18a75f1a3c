import { chromium, type Browser, type Page } from '@playwright/test';
import { searchQueries } from '../tests/search-queries.ts';
import { findChromium } from '../tests/support/chromium.ts';
import { ask, box, firstPages } from '../tests/support/search.ts';
import { firstSearch, type Cost } from './measure.ts';
import { rivals, urls } from './rivals.ts';
import { serve } from './server.ts';

const TYPED = 'refuge';
const RUNS = 3;

/** Progress goes to the error stream, so that the table can be kept by itself. */
const say = (words: string) => console.error(words);
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** How many of the searches in tests/search-queries.ts have their page in the first three. */
const met = (found: string[][]) => searchQueries.filter(([, page], at) => found[at]!.slice(0, 3).includes(page)).length;

/** Asks a rival's page, and waits for its answer. */
async function askRival(page: Page, typed: string): Promise<void> {
	await box(page).fill(typed);
	await box(page).press('Enter');
	await page.waitForFunction((query) => document.body.dataset.answered === query, typed);
}

async function metBy(browser: Browser, url: string, askIt: typeof ask): Promise<number> {
	const page = await browser.newPage();
	await page.goto(url);
	const found: string[][] = [];
	for (const [typed] of searchQueries) {
		await askIt(page, typed);
		found.push(await firstPages(page, 3));
	}
	await page.close();
	return met(found);
}

async function measure(browser: Browser, name: string, url: string) {
	const runs: { fast: Cost; slow: Cost }[] = [];
	for (let run = 1; run <= RUNS; run += 1) {
		say(`${name}: run ${run} of ${RUNS}`);
		const fast = await firstSearch(browser, url, TYPED, false);
		runs.push({ fast, slow: await firstSearch(browser, url, TYPED, true) });
	}
	return {
		'kB over the network': +(runs[0]!.fast.bytes / 1000).toFixed(1),
		requests: runs[0]!.fast.requests,
		'ms, this machine': Math.round(median(runs.map(({ fast }) => fast.milliseconds))),
		'ms, slow 4G': Math.round(median(runs.map(({ slow }) => slow.milliseconds))),
	};
}

const others = await rivals();
const server = await serve(new Map(others.flatMap(({ files }) => [...files])));
const origin = `http://localhost:${(server.address() as { port: number }).port}`;
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
say(`First search for "${TYPED}" with nothing cached, ${urls.length} pages, ${browser.version()}`);
const column = `of ${searchQueries.length} searches met`;
const table: Record<string, Record<string, number>> = {
	'Ours (MiniSearch, own ranking)': {
		...(await measure(browser, 'Ours', `${origin}/search/`)),
		[column]: await metBy(browser, `${origin}/search/`, ask),
	},
};
for (const { name, path } of others) {
	const costs = await measure(browser, name, origin + path);
	table[name] = { ...costs, [column]: await metBy(browser, origin + path, askRival) };
}
console.table(table);
await browser.close();
server.close();
