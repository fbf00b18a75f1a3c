import { chromium, type Browser } from '@playwright/test';
import { searchQueries } from '../tests/search-queries.ts';
import { findChromium } from '../tests/support/chromium.ts';
import { ask, firstPages } from '../tests/support/search.ts';
import { firstSearch, type Cost } from './measure.ts';
import { rivals, urls, type Rival } from './rivals.ts';
import { serve } from './server.ts';

const TYPED = 'refuge';
const RUNS = 3;

/** Progress goes to the error stream, so that the table can be kept by itself. */
const say = (words: string) => console.error(words);
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** How many of the searches in tests/search-queries.ts have their page in the first three. */
const met = (found: string[][]) => searchQueries.filter(([, page], at) => found[at]!.slice(0, 3).includes(page)).length;

async function metByUs(browser: Browser, origin: string): Promise<number> {
	const page = await browser.newPage();
	await page.goto(`${origin}/search/`);
	const found: string[][] = [];
	for (const [typed] of searchQueries) {
		await ask(page, typed);
		found.push(await firstPages(page, 3));
	}
	await page.close();
	return met(found);
}

const metBy = ({ search }: Rival) => met(searchQueries.map(([typed]) => search(typed).map((row) => urls[row]!)));

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

const others = rivals();
const server = await serve(new Map(others.flatMap(({ files }) => [...files])));
const origin = `http://localhost:${(server.address() as { port: number }).port}`;
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
say(`First search for "${TYPED}" with nothing cached, ${urls.length} pages, ${browser.version()}`);
const column = `of ${searchQueries.length} searches met`;
const table: Record<string, Record<string, number>> = {
	'Ours (Pagefind)': {
		...(await measure(browser, 'Ours', `${origin}/search/`)),
		[column]: await metByUs(browser, origin),
	},
};
for (const rival of others) {
	const [path] = [...rival.files.keys()];
	table[rival.name] = { ...(await measure(browser, rival.name, origin + path)), [column]: metBy(rival) };
}
console.table(table);
await browser.close();
server.close();
