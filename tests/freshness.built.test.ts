import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readServiceFiles, readYaml } from '../src/content-files.ts';
import { freshnessOf, type Checkable, type Level } from '../src/domain/freshness.ts';
import { kinds } from '../src/domain/kinds.ts';
import { builtPages } from './support/built.ts';

const today = new Date(process.env.BUILD_DATE ?? Date.now());
const page = builtPages().find(({ path }) => path === '/about/freshness/')!;

interface Listed extends Checkable {
	name: string;
	covers: string[];
}

/** What is listed, read from the files and nowhere else. */
const listed = readServiceFiles()
	.map(({ kind, id, text }) => ({ kind, id, data: yaml.load(text.split(/^---$/m)[1]!) as Listed }))
	.filter(({ data }) => data.status !== 'closed')
	.map((service) => ({ ...service, level: freshnessOf(service.kind, service.data, today).level }));

const areas = readYaml('areas.yaml') as Record<string, { name: string }>;
const districts = Object.entries(readYaml('districts.yaml') as Record<string, { area: string }>);

/** The services of a table: local to an area, or of nowhere in the directory alone. */
function servicesOf(place: string): typeof listed {
	const isNation = (covers: string[]) => covers.includes('uk') || covers.includes('england');
	const isIn = (area: string, covers: string[]) =>
		!isNation(covers) &&
		(covers.includes(area) || districts.some(([id, district]) => district.area === area && covers.includes(id)));
	const [area] = Object.entries(areas).find(([, { name }]) => name === place) ?? [];
	if (area) return listed.filter(({ data }) => isIn(area, data.covers));
	return listed.filter(({ data }) => !Object.keys(areas).some((id) => isIn(id, data.covers)));
}

const LEVELS: Level[] = ['confirmed', 'check-first', 'not-confirmed'];
const count = (services: typeof listed) => LEVELS.map((level) => services.filter((one) => one.level === level).length);
const cells = (row: Element) => [...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent));

describe('the page that says how much is confirmed', () => {
	const tables = [...page.document.querySelectorAll('table')];

	test('has a table for each area and one for the country', () => {
		expect(tables).toHaveLength(Object.keys(areas).length + 1);
	});

	test('each number is that of the files', () => {
		for (const table of tables) {
			const services = servicesOf(table.querySelector('caption')!.textContent.trim());
			expect(services.length).toBeGreaterThan(0);
			const foot = table.querySelector('tfoot tr')!;
			expect(cells(foot)).toEqual(count(services));
			expect(foot.querySelector('th')!.textContent).toBe(`All ${services.length}`);
			const rows = [...table.querySelectorAll('tbody tr')];
			expect(rows).toHaveLength(new Set(services.map(({ kind }) => kind)).size);
			for (const row of rows) {
				const ofKind = services.filter(({ kind }) => kinds[kind].one === row.querySelector('th')!.textContent);
				expect(cells(row)).toEqual(count(ofKind));
			}
		}
	});

	test('the sentences say the same', () => {
		const text = page.document.querySelector('main')!.textContent.replaceAll(/\s+/g, ' ');
		const [sure, check, not] = count(listed);
		expect(text).toContain(`We list ${listed.length} services.`);
		expect(text).toContain(`, we are sure of ${sure} of them`);
		expect(text).toContain(`For ${check} more, check first`);
		expect(text).toContain(`the other ${not}.`);
	});

	test('the oldest are those of the files', () => {
		const dated = listed.filter(({ data }) => data.checked.on !== 'unknown');
		const years = dated.map(({ data }) => data.checked.on.slice(0, 4)).sort();
		const links = [...page.document.querySelectorAll('main li a')];
		expect(links).toHaveLength(Math.min(10, dated.length));
		const found = links.map((link) => {
			const service = dated.find(({ kind, id }) => link.getAttribute('href') === `/${kind}/${id}/`)!;
			return service.data.checked.on.slice(0, 4);
		});
		expect(found).toEqual(years.slice(0, found.length));
	});
});

test('each service’s page shows its code and the way to tell us', () => {
	const codes = readServiceFiles().map(({ kind, id, text }) => ({
		path: `/${kind}/${id}/`,
		code: /^code: "?([A-Z]-\d{3})/m.exec(text)![1]!,
	}));
	const pages = new Map(builtPages().map((built) => [built.path, built]));
	const lacking = codes.filter(({ path, code }) => {
		const main = pages.get(path)?.document.querySelector('main');
		return !main?.textContent.includes(code) || !main.querySelector('a[href="/about/corrections/"]');
	});
	expect(lacking).toEqual([]);
});
