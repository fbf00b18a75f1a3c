import { globSync, readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readServiceFiles, readYaml } from '../src/content-files.ts';
import { coveredDistricts, isNationwide } from '../src/domain/coverage.ts';
import { freshnessOf } from '../src/domain/freshness.ts';
import { kindIds } from '../src/domain/kinds.ts';
import type { ServiceData } from '../src/domain/schema.ts';
import { numbersIn } from '../src/editing/numbers-in-prose.ts';
import { builtPages } from './support/built.ts';

const pages = new Map(builtPages().map((page) => [page.path, page.document]));
const parts = globSync('content/professionals/[!_]*.md').map((file) => readFileSync(file, 'utf8'));
const posters = globSync('content/posters/*.yaml').map((file) => readFileSync(file, 'utf8'));

/** Sentences of prose, without its marks. An item of a list is one of its own. */
const sentences = (prose: string) =>
	prose
		.replaceAll(/\]\([^)]*\)|[[*>#]/g, '')
		.split(/(?<=[.?!”:])\s+|\n\s*(?:-|\d+\.)?\s*/)
		.filter(Boolean);

describe('the page for professionals', () => {
	const page = pages.get('/professionals/')!;

	test('has every part, with where it comes from and when it must be read again', () => {
		expect(parts.length).toBeGreaterThan(0);
		for (const text of parts) {
			const { title } = yaml.load(text.split(/^---$/m)[1]!) as { title: string };
			const section = [...page.querySelectorAll('section')].find(
				(part) => part.querySelector('h2')?.textContent === title,
			);
			expect(section, title).toBeTruthy();
			expect(section!.textContent).toMatch(/From:|, \d{4}|[a-z] \d{4}/);
			expect(section!.textContent).toContain('To be read again by');
		}
	});

	test('has the routes of every area, and leads to sheet, cards, posters and table', () => {
		for (const { name } of Object.values(readYaml('areas.yaml')) as { name: string }[]) {
			expect([...page.querySelectorAll('#routes summary')].map(({ textContent }) => textContent)).toContain(name);
		}
		for (const path of ['/professionals/sheet/', '/professionals/coverage/', '/cards/', '/posters/']) {
			expect(page.querySelector(`main a[href="${path}"]`), path).toBeTruthy();
		}
	});

	test('scores nobody: it has no field to fill in', () => {
		expect(page.querySelectorAll('main input, main select, main textarea, main button')).toHaveLength(0);
	});

	test('types no phone number, and no sentence is longer than 25 words', () => {
		for (const text of [...parts, ...posters]) {
			expect(numbersIn({ field: 'body', text })).toEqual([]);
			const prose = text.split(/^---$/m)[2] ?? '';
			const long = sentences(prose).filter((sentence) => sentence.split(/\s+/).length > 25);
			expect(long).toEqual([]);
		}
	});
});

test('the coverage table counts what the files say', () => {
	const table = pages.get('/professionals/coverage/')!;
	const districts = Object.entries(readYaml('districts.yaml') as Record<string, { name: string; area: string }>);
	const places = districts.map(([id, { area }]) => ({ id, area }));
	const services = readServiceFiles()
		.map(({ kind, text }) => ({ kind, data: yaml.load(text.split(/^---$/m)[1]!) as ServiceData['support'] }))
		.filter(({ data }) => data.status !== 'closed' && !isNationwide(data.covers));
	const expected = ([id]: (typeof districts)[number]) =>
		kindIds.map((kind) => {
			const here = services.filter(
				(service) => service.kind === kind && coveredDistricts(service.data.covers, places).includes(id),
			);
			const unsure = here.filter(({ data }) => freshnessOf(kind, data, new Date()).level === 'not-confirmed').length;
			const known = here.length - unsure;
			return (
				[known && `${known} known`, unsure && `${unsure} not confirmed`].filter(Boolean).join(', ') || 'None known'
			);
		});
	for (const district of districts) {
		const row = [...table.querySelectorAll('tbody tr')].find(
			(line) => line.querySelector('th')?.textContent.trim() === district[1].name,
		)!;
		const cells = [...row.querySelectorAll('td')].map((cell) => (cell.firstChild?.textContent ?? '').trim());
		expect(cells, district[0]).toEqual(expected(district));
	}
});
