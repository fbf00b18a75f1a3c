import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { StatisticsTable } from '../src/domain/statistics-schema.ts';
import { builtPages, DIST } from './support/built.ts';

const FOLDER = 'content/statistics';
const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** A table’s file and its built page. */
const built = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.yaml') && !name.startsWith('_'))
	.map((name) => {
		const id = name.replace(/\.yaml$/, '');
		const file = yaml.load(readFileSync(join(FOLDER, name), 'utf8')) as StatisticsTable;
		return { id, file, document: byPath.get(`/statistics/${id}/`)?.document as Document };
	});
const drawn = built.filter(({ file }) => file.chart);

/** What a cell says, without the marks of its footnotes. */
function textOf(cell: Element): string {
	const copy = cell.cloneNode(true) as Element;
	copy.querySelectorAll('sup').forEach((mark) => mark.remove());
	return copy.textContent.trim();
}

/** The table as the page shows it: its headings, and the cells of each row. */
function readTable(document: Document) {
	const columns = [...document.querySelectorAll('thead th')].slice(1).map(textOf);
	const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({
		label: textOf(row.querySelector('th')!),
		cells: [...row.querySelectorAll('td')].map(textOf),
	}));
	return { columns, rows };
}

const numberIn = (text: string) => Number(text.replaceAll(/[,%]/g, ''));
const isNumber = (text: string) => text !== '' && !Number.isNaN(numberIn(text));

/** The bars of a chart: what each says of itself, and how long it is. */
const barsOf = (document: Document) =>
	[...document.querySelectorAll('figure svg rect')].map((rect) => ({
		words: rect.querySelector('title')!.textContent,
		width: Number(rect.getAttribute('width')),
		height: Number(rect.getAttribute('height')),
	}));

/** What the chart of a table must say, read from the table on the same page: "Ashford, 2010/11: 75". */
function expectedBars({ file, document }: (typeof built)[number]): string[] {
	const { columns, rows } = readTable(document);
	const rowKeys = Object.keys(file.rows);
	const columnKeys = Object.keys(file.columns);
	const { chart } = file;
	if (chart?.draw === 'bars-of-row') {
		const { cells } = rows[rowKeys.indexOf(chart.row)]!;
		return cells.flatMap((cell, at) =>
			isNumber(cell) ? [`${columns[at]!.replace(/\s*\([^)]*\)$/, '')}: ${cell}`] : [],
		);
	}
	const shown = rows.filter((_, at) => !chart!.leaveOut?.includes(rowKeys[at]!));
	const keys = chart!.draw === 'bars' ? [chart!.column] : chart!.columns;
	return shown.flatMap(({ label, cells }) =>
		keys.flatMap((key) => {
			const at = columnKeys.indexOf(key);
			const name = chart!.draw === 'bars' ? label : `${label}, ${columns[at]}`;
			return isNumber(cells[at]!) ? [`${name}: ${cells[at]}`] : [];
		}),
	);
}

/** The lines of a CSV file with quoted fields, as RFC 4180 has them. */
function parseCsv(text: string): string[][] {
	const fields = [...text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)];
	const lines: string[][] = [[]];
	for (const [, quoted, plain, end] of fields) {
		lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
		if (end === '\r\n') lines.push([]);
	}
	return lines.slice(0, -1);
}

describe('every table of statistics', () => {
	test('has its page, a caption, and headings that say what they head', () => {
		const lacking = built.filter(
			({ document }) =>
				!document?.querySelector('table caption')?.textContent.trim() ||
				[...document.querySelectorAll('thead th')].some((head) => head.getAttribute('scope') !== 'col') ||
				[...document.querySelectorAll('tbody tr')].some((row) => !row.querySelector('th[scope=row]')),
		);
		expect(lacking.map(({ id }) => id)).toEqual([]);
	});

	test('shows each number of its file', () => {
		const wrong = built.flatMap(({ id, file, document }) => {
			const { rows } = readTable(document);
			return Object.values(file.rows).flatMap(({ values }, row) =>
				Object.keys(file.columns).flatMap((key, column) => {
					const [value, text] = [values[key], rows[row]!.cells[column]!];
					const right = typeof value === 'number' ? numberIn(text) === value : text === (value ?? 'not given');
					return right ? [] : [`${id}: ${key} shows ${text} for ${value}`];
				}),
			);
		});
		expect(wrong).toEqual([]);
	});

	test('gives the same numbers as a CSV file, with period and source on each line', () => {
		for (const { id, file, document } of built) {
			const [head, ...lines] = parseCsv(readFileSync(join(DIST, `statistics/${id}.csv`), 'utf8'));
			const { rows } = readTable(document);
			const first = head!.length - 3 - Object.keys(file.columns).length;
			expect(head!.slice(-3)).toEqual(['Period', 'Remarks', 'Source']);
			expect(lines).toHaveLength(rows.length);
			lines.forEach((line, at) => {
				const shown = rows[at]!.cells.map((cell) =>
					cell === 'not given' ? '' : isNumber(cell) ? numberIn(cell) : cell,
				);
				const given = line.slice(first, -3).map((cell) => (isNumber(cell) ? Number(cell) : cell));
				expect(given, `${id} ${line[0]}`).toEqual(shown);
				expect(line.at(-3)).toBe(file.period);
				expect(line.at(-1)).toContain(file.sources[0]!.title);
			});
		}
	});

	test('says where the source’s own numbers do not add up, beside the number and below the table', () => {
		const slips = built.flatMap(({ file, document }) => (file.slips ?? []).map((slip) => ({ slip, file, document })));
		expect(slips.length).toBeGreaterThan(0);
		for (const { slip, file, document } of slips) {
			const row = document.querySelectorAll('tbody tr')[Object.keys(file.rows).indexOf(slip.row)]!;
			const cell = row.querySelectorAll('td')[Object.keys(file.columns).indexOf(slip.column)]!;
			const note = document.querySelector(cell.querySelector('sup a')!.getAttribute('href')!)!;
			expect(note.textContent).toContain(
				`Worked out from the other numbers, it is ${slip.worksOut.toLocaleString('en-GB')}`,
			);
			expect(note.textContent).toContain(`the source prints ${textOf(cell)}.`);
		}
	});
});

describe('every chart', () => {
	test('is there where the file plans one, with its words for those who do not see it', () => {
		expect(drawn.length).toBeGreaterThan(0);
		expect(built.filter(({ document }) => document.querySelector('figure svg')).map(({ id }) => id)).toEqual(
			drawn.map(({ id }) => id),
		);
		for (const { document } of drawn) {
			const svg = document.querySelector('figure svg')!;
			expect(svg.getAttribute('role')).toBe('img');
			const words = document.querySelector('figcaption')!.textContent;
			const sentence = /The highest is .*/s.exec(words)![0].trim();
			expect(svg.getAttribute('aria-label')).toContain(sentence);
		}
	});

	test('has the numbers of its table, no more and no fewer', () => {
		for (const one of drawn) {
			const said = barsOf(one.document).map(({ words }) => words);
			expect([...said].sort(), one.id).toEqual(expectedBars(one).sort());
		}
	});

	test('prints beside each bar the number that the bar stands for', () => {
		for (const { id, document } of drawn) {
			const printed = [...document.querySelectorAll('figure svg text')].map(({ textContent }) => textContent);
			const missing = barsOf(document)
				.map(({ words }) => words.split(': ').at(-1)!)
				.filter((number) => !printed.includes(number));
			expect(missing, id).toEqual([]);
		}
	});

	test('draws bars as long as their numbers', () => {
		for (const { id, file, document } of drawn) {
			const bars = barsOf(document).map(({ words, width, height }) => ({
				value: numberIn(words.split(': ').at(-1)!),
				length: file.chart!.draw === 'small-charts' ? height : width,
			}));
			const longest = bars.reduce((a, b) => (b.value > a.value ? b : a));
			for (const { value, length } of bars) {
				expect(Math.abs(length - (value / longest.value) * longest.length), `${id} ${value}`).toBeLessThan(0.2);
			}
		}
	});
});

test('no page has a style that the policy forbids', () => {
	const styled = pages.filter(({ document }) => document.querySelector('[style], svg style'));
	expect(styled.map(({ path }) => path)).toEqual([]);
});

test('the districts’ pages show their figures with the year and the source', () => {
	const shown = built.flatMap(({ id, file }) =>
		Object.entries(file.rows).flatMap(([key, row]) => {
			const district = row.district ?? file.district;
			const plan = file.onDistrictPages;
			return district && plan && (!plan.rows || plan.rows.includes(key))
				? plan.columns.map((column) => ({ id, file, district, value: row.values[column] }))
				: [];
		}),
	);
	expect(shown.length).toBeGreaterThan(0);
	for (const { id, file, district, value } of shown) {
		if (typeof value !== 'number') continue;
		const { document } = byPath.get(`/districts/${district}/`)!;
		const item = document.querySelector(`main details a[href="/statistics/${id}/"]`)!.closest('li')!;
		expect([...item.querySelectorAll('strong')].map(textOf).map(numberIn), `${id} ${district}`).toContain(value);
		expect(item.textContent).toContain(file.period);
		expect(item.textContent).toContain(file.sources[0]!.title);
	}
});
