import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { budgets, type Budget } from './support/budgets.ts';
import { builtPages, DIST, internalLinks, type BuiltPage } from './support/built.ts';
import {
	blocking,
	brotliBytes,
	contentOf,
	filesOf,
	gzipBytes,
	inlineScriptBytes,
	laterScriptsOf,
	loadedBytes,
	scriptsOf,
	sum,
} from './support/weight.ts';

const pages = builtPages();

const budgetOf = ({ path }: BuiltPage): Budget => budgets.parts[/^\/(?:[^/]+\/)?/.exec(path)![0]] ?? budgets.usual;

/** Which pages go over a budget, and by how much. */
const over = (measure: (page: BuiltPage) => number, budget: (page: BuiltPage) => number, among = pages): string[] =>
	among
		.map((page) => ({ path: page.path, by: measure(page) - budget(page), budget: budget(page) }))
		.filter(({ by }) => by > 0)
		.map(({ path, by, budget }) => `${path} is ${by} over its budget of ${budget}`);

describe('every page', () => {
	test('is one round trip: HTML, style and script, compressed by gzip', () => {
		expect(
			over(
				({ html }) => gzipBytes(html),
				() => budgets.page.gzip,
			),
		).toEqual([]);
	});

	test('is lighter by brotli', () => {
		expect(
			over(
				({ html }) => brotliBytes(html),
				() => budgets.page.brotli,
			),
		).toEqual([]);
	});

	test('waits for no other request', () => {
		expect(
			over(
				(page) => blocking(page).length,
				() => 0,
			),
		).toEqual([]);
	});

	test('loads no more files than its part of the site may', () => {
		expect(
			over(
				(page) => filesOf(page).length,
				(page) => budgetOf(page).files,
			),
		).toEqual([]);
	});

	test('loads no more bytes of script than its part of the site may', () => {
		const bytes = (page: BuiltPage) => sum(scriptsOf(page).map((path) => gzipBytes(contentOf(path))));
		expect(over(bytes, (page) => budgetOf(page).script)).toEqual([]);
	});

	test('holds no more script than it may', () => {
		expect(over(inlineScriptBytes, () => budgets.inlineScript)).toEqual([]);
	});
});

test('each part with a budget of its own is there, and its scripts are found', () => {
	const measured = Object.keys(budgets.parts).filter((part) =>
		pages.some((page) => budgetOf(page) === budgets.parts[part] && scriptsOf(page).length > 0),
	);
	expect(measured).toEqual(Object.keys(budgets.parts));
});

describe('a first search', () => {
	const search = pages.find(({ path }) => path === '/search/')!;
	const gzipOf = (paths: string[]) => sum(paths.map((path) => gzipBytes(contentOf(path))));
	const program = gzipBytes(search.html) + gzipOf([...filesOf(search), ...laterScriptsOf(search)]);
	const data = gzipOf(['/search/data.json']);
	const parts = globSync('search/*.json', { cwd: DIST }).filter((file) => !file.endsWith('data.json'));
	const largest = Math.max(0, ...parts.map((file) => gzipOf([file])));

	test('loads its program later', () => {
		expect(laterScriptsOf(search).length).toBeGreaterThan(0);
	});

	test('takes few bytes, for the area with most help too', () => {
		const advice = `page and scripts ${program}, data.json ${data}, the largest part ${largest}. If there are no parts, lower LIMIT in src/integrations/search-parts.ts. If a part is too large, give each district its own in searchAreas(), src/integrations/search-data.ts`;
		expect(program + data + largest, advice).toBeLessThanOrEqual(budgets.firstSearch);
	});
});

describe('from the start to a number to press, on every district’s page', () => {
	const home = pages.find(({ path }) => path === '/')!;
	const linked = new Set(internalLinks(home).map(({ path }) => path));
	const districts = pages.filter(({ path }) => /^\/districts\/[^/]+\/$/.test(path));

	test('one link leads there, and a number can be pressed', () => {
		expect(districts.length).toBeGreaterThan(0);
		const without = districts.filter(
			({ document, path }) =>
				!linked.has(path) || !document.querySelector('main a[href^="tel:"]:not([href="tel:999"])'),
		);
		expect(without.map(({ path }) => path)).toEqual([]);
	});

	test('it takes few bytes', () => {
		expect(
			over(
				// Without the browser's cache: the site is not stored, so both pages load what they need.
				(page) => loadedBytes(home) + loadedBytes(page),
				() => budgets.homeToNumber.bytes,
				districts,
			),
		).toEqual([]);
	});

	test('the reader waits for few requests', () => {
		const waits = (page: BuiltPage) => 2 + blocking(home).length + blocking(page).length;
		expect(over(waits, () => budgets.homeToNumber.requests, districts)).toEqual([]);
	});
});
