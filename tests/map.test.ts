import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readYaml } from '../src/content-files.ts';
import { classesOf, classOf, rangeInWords } from '../src/domain/layer-classes.ts';
import { outlinesOf } from '../src/domain/outlines.ts';
import type { District } from '../src/domain/schema.ts';
import { shortPath } from '../src/domain/short-path.ts';
import { readBoundaries, readTowns } from '../src/geo.ts';
import { needLayers } from '../src/maps/need-layers.ts';

describe('shades', () => {
	test('each number is in one class, the classes in order and at most four', () => {
		for (const values of [[5], [1, 1, 1], [3, 1, 2], [0, 13, 5.5, 31.1, 28.2, 1.1, 13, 22.9], [...Array(40).keys()]]) {
			const classes = classesOf(values);
			expect(classes.length).toBeLessThanOrEqual(4);
			for (const value of values) {
				expect(classes.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1);
			}
			expect(classes.every(({ from }, at) => at === 0 || from > classes[at - 1]!.to)).toBe(true);
		}
	});

	test('what is not known has no class, and nothing has none', () => {
		expect(classOf(undefined, classesOf([1, 2]))).toBeUndefined();
		expect(classOf(2, classesOf([1, 2]))).toBe(1);
		expect(classesOf([])).toEqual([]);
	});

	test('a class in words', () => {
		expect(
			[
				{ from: 3, to: 3 },
				{ from: 3, to: 5 },
			].map(rangeInWords),
		).toEqual(['3', '3 to 5']);
	});
});

describe('the drawings', () => {
	const boundaries = readBoundaries();
	const codes = Object.values(readYaml('districts.yaml') as Record<string, District>).map(({ gss }) => gss);

	test('hold each district, inside the drawing, with its label in it', () => {
		const { outlines, width, height } = outlinesOf(boundaries, codes, 400);
		expect(outlines.map(({ gss }) => gss).toSorted()).toEqual(codes.toSorted());
		for (const { path, x, y } of outlines) {
			expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
			expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
		}
	});

	test('a place and its spot in the drawing are each other’s', () => {
		const { at, placeAt } = outlinesOf(boundaries, codes, 400);
		const { lat, lon } = readTowns()[0]!;
		const [back, across] = placeAt(...at(lat, lon));
		expect(back).toBeCloseTo(lat);
		expect(across).toBeCloseTo(lon);
	});

	test('a path is written shorter and goes through the same points', () => {
		expect(shortPath('M1,2L11,2L11,12L11,12L1,12ZM0,0L1,0L0,1Z', 10)).toBe('M1 2l10 0 0 10-10 0z');
	});
});

describe('layers of need', () => {
	/** A folder of content with one table of statistics. */
	function contentWith(table: string, yaml: string): string {
		const root = mkdtempSync(join(tmpdir(), 'statistics-'));
		onTestFinished(() => rmSync(root, { recursive: true }));
		mkdirSync(join(root, 'statistics'));
		writeFileSync(join(root, 'statistics', `${table}.yaml`), yaml);
		return root;
	}

	test('come from the tables that there are, with source and year; totals and gaps are left out', () => {
		const root = contentWith(
			'marac-cases',
			`period: July 2015 to June 2016
sources: [{ title: The partnership’s report }]
rows:
  swale: { district: swale, values: { cases: 218 } }
  dover: { district: dover, values: { cases: n/a } }
  total: { label: All, values: { cases: 300 } }
`,
		);
		expect(needLayers(root)).toMatchObject([
			{ id: 'marac-cases', source: 'The partnership’s report', year: 'July 2015 to June 2016', values: { swale: 218 } },
		]);
	});

	test('are none where there is no table', () => {
		expect(needLayers(contentWith('other', 'rows: {}'))).toEqual([]);
	});
});
