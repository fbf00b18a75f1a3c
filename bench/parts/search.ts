import type { Browser } from '@playwright/test';
import { openBrowser } from '../browser.ts';
import { MB, median, round, say, type Options, type Part, type Row } from '../part.ts';
import { SLOW_BYTES } from '../phone.ts';
import { contentWith, servicesToday, type Content } from '../search/content.ts';
import { filesOf, placeWithMost } from '../search/files.ts';
import { firstSearch, type FirstSearch } from '../search/first-search.ts';
import { metBy, QUERIES } from '../search/found.ts';
import { growthFrom } from '../search/growth.ts';
import { rivals, type Rival } from '../search/rivals.ts';
import { serve } from '../search/server.ts';

/** What is looked for; with a place behind it, as somebody would who wants help near them. */
const LOOKED_FOR = 'refuge';
const REPEATS = 3;

/** Over slow 4G, more than this is not waited for. */
const TOO_LONG_MS = 60_000;

const ours = (content: Content): Rival => ({ path: '/search/', files: filesOf(content) });

const NOTES = [
	'Ours is what the build writes: one file while that is small enough, and then a part for each area. A request tells the area that is asked for, and no word. Pagefind loads pieces of its index by the letters typed, and the names of the pieces tell whoever watches the network something of the word. The others load everything.',
	'Generated services are spread evenly over areas of one size, about as many an area as England would have. Those for everywhere, guides and people’s words do not grow.',
	'The words of generated services come from today’s content, so their vocabulary is smaller than real ones’ would be. Summaries are made of word pairs, so that they do not compress like copies.',
	'The ranking was chosen by the searches of tests/search-queries.ts, so that table flatters ours.',
];

const inMs = (runs: (FirstSearch | undefined)[]) =>
	runs.every((run) => run) ? round(median(runs.map((run) => run!.milliseconds))) : 'no answer';

async function repeat(times: number, run: () => Promise<FirstSearch | undefined>) {
	const runs: (FirstSearch | undefined)[] = [];
	while (runs.length < times) runs.push(await run());
	return runs;
}

const inWords = (count: number) => count.toLocaleString('en-GB');

/** What the first search costs with one engine over some content. */
async function row(
	browser: Browser,
	engine: string,
	typed: string,
	make: () => Rival | Promise<Rival>,
	repeats: number,
): Promise<Row> {
	const { path, files } = await make();
	const { origin, stop } = await serve(files);
	try {
		const runs = await repeat(repeats, () => firstSearch(browser, origin + path, typed, false));
		const [first] = runs;
		const wait = first && (first.bytes / SLOW_BYTES) * 1000;
		const slow =
			wait && wait < TOO_LONG_MS
				? inMs(await repeat(repeats, () => firstSearch(browser, origin + path, typed, true)))
				: 'over 60,000';
		const small = { engine, 'kB, cold': first ? round(first.bytes / 1000, 1) : '–', requests: first?.requests ?? '–' };
		const memory = first ? round(median(runs.map((run) => run!.memory)) / MB, 1) : '–';
		return { ...small, 'ms, this machine': inMs(runs), 'ms, slow 4G': slow, 'MB in the page': memory };
	} finally {
		stop();
	}
}

type Engines = [engine: string, make: () => Rival | Promise<Rival>][];

const enginesOver = (content: Content): Engines => [
	['Ours', () => ours(content)],
	...Object.entries(rivals).map(([engine, make]): Engines[number] => [engine, () => make(content.data)]),
];

async function rowsAt(browser: Browser, services: number, repeats: number): Promise<Row[]> {
	const content = contentWith(services);
	const rows: Row[] = [];
	const measure = async (engine: string, typed: string, make: Engines[number][1]) => {
		say(`${inWords(services)} services: ${engine}`);
		rows.push(await row(browser, engine, typed, make, repeats));
	};
	await measure('Ours, without a place', LOOKED_FOR, () => ours(content));
	for (const [engine, make] of enginesOver(content))
		await measure(engine, `${LOOKED_FOR} ${placeWithMost(content)}`, make);
	return rows;
}

/** How many of the searches that people make each engine answers, over the real content. */
async function answered(browser: Browser): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [engine, make] of enginesOver(contentWith(0))) {
		say(`${QUERIES} searches: ${engine}`);
		const { path, files } = await make();
		const { origin, stop } = await serve(files);
		rows.push({ engine, [`of ${QUERIES} searches`]: await metBy(browser, origin + path, engine === 'Ours') });
		stop();
	}
	return rows;
}

const sizes = ({ quick, full }: Options) => [1_000, ...(quick ? [] : [10_000]), ...(full ? [50_000] : [])];

/** What a first search costs a phone with nothing cached, as the directory grows, beside five libraries. */
export const search: Part = {
	name: 'search',
	title: 'Search',
	async run(options) {
		const browser = await openBrowser();
		try {
			const today = servicesToday();
			const tables = [];
			for (const services of [today, ...sizes(options)]) {
				const repeats = options.quick || services > 1_000 ? 1 : REPEATS;
				const rows = await rowsAt(browser, services, repeats);
				tables.push({
					caption: `First search for “${LOOKED_FOR}” and a place, over ${inWords(services)} services`,
					rows,
				});
			}
			tables.push({ caption: 'Searches whose page is among the first three results', rows: await answered(browser) });
			const growth = growthFrom(
				(tables[0]!.rows.find(({ engine }) => engine === 'Ours')!['kB, cold'] as number) * 1000,
			);
			tables.push({ caption: 'Ours, cold, with the page itself, by how many services there are', rows: growth.rows });
			return { tables, notes: [...growth.notes, ...NOTES] };
		} finally {
			await browser.close();
		}
	},
};
