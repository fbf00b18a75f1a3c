import { readdirSync, readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { compared, misfits } from '../src/domain/statistics-arithmetic.ts';
import { arithmeticProblems } from '../src/domain/statistics-slips.ts';
import type { StatisticsTable } from '../src/domain/statistics-schema.ts';
import { copyContent } from './support/content-copy.ts';

const FOLDER = 'content/statistics';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml') && !name.startsWith('_'));
const read = (name: string) => yaml.load(readFileSync(`${FOLDER}/${name}`, 'utf8')) as StatisticsTable;
const tables = files.map((name) => ({ file: `${FOLDER}/${name}`, table: read(name) }));

/** The first table for which something holds; throws when none does, as the test would then prove nothing. */
function tableWith(condition: (table: StatisticsTable) => unknown) {
	const found = tables.find(({ table }) => condition(table));
	if (!found) throw new Error('No table of statistics is of that sort');
	return found;
}

const withCheck = tableWith(({ checks }) => checks?.some(({ check }) => check === 'sum'));
const withSlip = tableWith(({ slips }) => slips);

/** What is wrong with a table’s file after one change. */
function afterEdit(file: string, from: RegExp | string, to: string): string[] {
	const copy = copyContent();
	copy.edit(file, from, to);
	return copy.problems().map(({ field, message }) => `${field}  ${message}`);
}

describe('the arithmetic of the tables', () => {
	test('every number passes its checks, or is named as a slip of the source with what it works out as', () => {
		const wrong = tables.flatMap(({ file, table }) =>
			arithmeticProblems(table).map(({ message }) => `${file}: ${message}`),
		);
		expect(wrong).toEqual([]);
	});

	test('each check compares numbers, and each slip is found by one', () => {
		const checks = tables.flatMap(({ table }) => (table.checks ?? []).map((check) => compared(table, check).length));
		expect(checks.length).toBeGreaterThan(0);
		expect(checks).not.toContain(0);
		const slips = tables.flatMap(({ table }) => table.slips ?? []);
		expect(tables.flatMap(({ table }) => misfits(table))).toHaveLength(slips.length);
	});

	test('a changed number is found, whichever it is', () => {
		const { table } = withCheck;
		for (const check of table.checks!) {
			for (const { row, column } of compared(table, check)) {
				const changed = structuredClone(table);
				changed.rows[row]!.values[column] = (changed.rows[row]!.values[column] as number) + 1;
				expect(arithmeticProblems(changed).map(({ path }) => path)).toContainEqual(['rows', row, 'values', column]);
			}
		}
	});
});

describe('the checker', () => {
	test('a wrong total: what it works out as', () => {
		const { file, table } = withCheck;
		const {
			row,
			column,
			prints: printed,
		} = compared(
			table,
			table.checks!.find(({ check }) => check === 'sum')!,
		)[0]!;
		const lines = readFileSync(file, 'utf8').split('\n');
		const at = lines.findIndex((line) => line === `  ${row}:`);
		const value = lines.findIndex((line, number) => number > at && line.includes(`${column}: ${printed}`));
		const line = lines[value]!;
		const problems = afterEdit(file, line, line.replace(`${column}: ${printed}`, `${column}: ${printed + 1}`));
		expect(problems[0]).toContain(`rows.${row}.values.${column}  is ${printed + 1} and works out as ${printed}.`);
	});

	test('a slip that is none, and one that is not named', () => {
		const { file, table } = withSlip;
		const { row, column, prints, worksOut } = table.slips![0]!;
		const written = new RegExp(`row: ${row}, column: ${column}, prints: ${prints}, worksOut: ${worksOut}`);
		expect(
			afterEdit(file, written, `row: ${row}, column: ${column}, prints: ${prints}, worksOut: ${worksOut + 1}`),
		).toEqual([
			expect.stringContaining(`rows.${row}.values.${column}  is `),
			'slips.0  is not what a check finds. Correct it, or delete it',
		]);
	});

	test('keys that lead nowhere', () => {
		const { file, table } = withCheck;
		const [column] = Object.keys(table.columns);
		expect(afterEdit(file, new RegExp(`^  ${column}:`, 'm'), '  another:')).toContainEqual(
			expect.stringMatching(/has no value for the column "another"$/),
		);
		const noted = tableWith(({ footnotes }) => footnotes);
		expect(afterEdit(noted.file, /footnotes: \["/, 'footnotes: ["x')).toContainEqual(
			expect.stringMatching(/^rows\.[\w-]+\.footnotes {2}names "x.*", which is no footnote\. Write one of: /),
		);
	});

	test('an unknown field, area and district, with the nearest known one', () => {
		const { file } = tableWith(({ rows }) => Object.values(rows).some(({ district }) => district));
		expect(afterEdit(file, /^unit: /m, 'units: ')).toContainEqual('units  is not a known field. Did you mean "unit"?');
		expect(afterEdit(file, /^area: .*/m, 'area: kent-and-midway')).toContainEqual(
			'area  "kent-and-midway" is not a known area. Did you mean "kent-and-medway"?',
		);
		expect(afterEdit(file, /^ {4}district: .*/m, '    district: medwey')).toContainEqual(
			expect.stringContaining('"medwey" is not a known district. Did you mean "medway"?'),
		);
	});

	test('a tab that tells what the site is for, and one that another table has', () => {
		const [first, second] = tables as [(typeof tables)[number], (typeof tables)[number]];
		expect(afterEdit(second.file, /^tab: .*/m, 'tab: "Figures: refuges"')).toContainEqual(
			'tab  must not tell what the site is for: leave that word out',
		);
		expect(afterEdit(second.file, /^tab: .*/m, `tab: "${first.table.tab}"`)).toContainEqual(
			expect.stringMatching(/^tab {2}is the same as in .*\. Write what tells the two apart$/),
		);
	});
});
