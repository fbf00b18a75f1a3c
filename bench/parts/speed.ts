import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium } from '../../tests/support/chromium.ts';
import { median, round, say, type Part, type Row } from '../part.ts';
import { startSite } from '../site.ts';
import { templates, type Template } from '../templates.ts';

const REPEATS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const LCP_MS = 1200;

/** A busy machine may paint nothing in time: so often it is tried again. */
const TRIES = 4;

type Measure = (url: string) => Promise<Result>;

const timeOf = (result: Result, audit: string) => result.audits[audit]!.numericValue!;
const scoreOf = (result: Result, category: string) => Math.round(result.categories[category]!.score! * 100);

/** Which audits cost points, for whoever mends them. */
const short = (result: Result): string[] =>
	Object.values(result.categories)
		.flatMap(({ auditRefs }) => auditRefs)
		.filter(({ id, weight }) => weight > 0 && (result.audits[id]!.score ?? 1) < 0.9)
		.map(({ id }) => id);

/** Lighthouse's result for a page; throws when it has none however often it is tried. */
async function tryAgain(measure: Measure, url: string): Promise<Result> {
	for (let left = TRIES; left > 0; left -= 1) {
		const result = await measure(url);
		if (!result.runtimeError && result.audits['largest-contentful-paint']?.numericValue !== undefined) return result;
		say(`${url}: ${result.runtimeError?.code ?? 'no paint'}, again`);
	}
	throw new Error(`Lighthouse could not measure ${url}`);
}

async function row({ name, page }: Template, origin: string, measure: Measure, repeats: number): Promise<Row> {
	const results: Result[] = [];
	for (let run = 1; run <= repeats; run += 1) {
		say(`${page.path}: run ${run} of ${repeats}`);
		results.push(await tryAgain(measure, origin + page.path));
	}
	const middle = (value: (result: Result) => number) => median(results.map(value));
	return {
		template: name,
		'FCP, ms': round(middle((result) => timeOf(result, 'first-contentful-paint'))),
		'LCP, ms': round(middle((result) => timeOf(result, 'largest-contentful-paint'))),
		'TBT, ms': round(middle((result) => timeOf(result, 'total-blocking-time'))),
		CLS: round(
			middle((result) => timeOf(result, 'cumulative-layout-shift')),
			3,
		),
		...Object.fromEntries(CATEGORIES.map((category) => [category, middle((result) => scoreOf(result, category))])),
		'costs points': [...new Set(results.flatMap(short))].join(', ') || '–',
		speed: round(middle(({ environment }) => environment.benchmarkIndex)),
	};
}

/** What the rows say against the aims. */
function notes(rows: Row[]): string[] {
	const below = (column: string) => rows.filter((each) => (each[column] as number) < 100).length;
	const late = rows.filter((each) => (each['LCP, ms'] as number) > LCP_MS).map(({ template }) => template);
	return [
		`Below 100: ${CATEGORIES.map((category) => `${category} ${below(category)}`).join(', ')} of ${rows.length} templates.`,
		`The largest paint is later than ${LCP_MS} ms on: ${late.join(', ') || 'none'}.`,
		`Layout moves on: ${
			rows
				.filter(({ CLS }) => CLS !== 0)
				.map(({ template }) => template)
				.join(', ') || 'none'
		}.`,
		'“speed” is Lighthouse’s own measure of the machine. Lighthouse slows that by four for a phone, so a shared machine gives a slower phone, and blocking time is what suffers.',
	];
}

/** Lighthouse as it comes: a phone on slow 4G, four times slower than this machine. */
export const speed: Part = {
	name: 'speed',
	title: 'Speed in a browser',
	async run({ quick }) {
		const chrome = await launch({
			chromePath: findChromium(),
			chromeFlags: ['--headless=new', '--no-sandbox'],
			logLevel: 'silent',
		});
		const { origin, stop } = await startSite();
		const flags = { port: chrome.port, logLevel: 'silent', onlyCategories: CATEGORIES } as const;
		const measure: Measure = async (url) => (await lighthouse(url, flags))!.lhr;
		try {
			const rows: Row[] = [];
			for (const template of templates()) rows.push(await row(template, origin, measure, quick ? 1 : REPEATS));
			return { tables: [{ caption: 'Each template’s heaviest page, by Lighthouse', rows }], notes: notes(rows) };
		} finally {
			stop();
			chrome.kill();
		}
	},
};
