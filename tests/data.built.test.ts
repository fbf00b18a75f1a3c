import { check } from '@placemarkio/check-geojson';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readServiceFiles, readYaml } from '../src/content-files.ts';
import { phoneProblem } from '../src/domain/phone.ts';
import { plain } from '../src/editing/passages.ts';
import { personIn } from '../src/editing/people.ts';
import { postcodeIn } from '../src/editing/postcode-in-text.ts';
import { addressIn } from '../src/editing/street-address.ts';
import { catalogue } from '../src/feeds/catalogue.ts';
import { idOf } from '../src/feeds/hsds/ids.ts';
import { answers, builtPages } from './support/built.ts';
import { dataFiles, dataJson, dataText, fullServices } from './support/data.ts';
import { columnProblems, readTable } from './support/table.ts';

const files = readServiceFiles();
const entries = catalogue.flatMap((group) => group.files);

/** The services of directory.json, as far as these tests look at them. */
interface Entry {
	id: string;
	key: string;
	kind: string;
	fields: Record<string, unknown> & { status: string; phones?: { number: string }[] };
}

const { services } = dataJson('directory.json') as { services: Entry[] };

describe('services.csv', () => {
	const { schema, header, rows } = readTable();

	test('has the columns of its schema, and what they allow', () => {
		expect(header).toEqual(schema.fields.map(({ name }) => name));
		const cellsOf = (name: string) => rows.map((row) => row[name]!);
		expect(schema.fields.flatMap((field) => columnProblems(field, cellsOf(field.name)))).toEqual([]);
		expect(schema.fields.find(({ name }) => name === schema.primaryKey)?.constraints?.unique).toBe(true);
	});

	test('has one row a service, with its first number as the content writes it', () => {
		expect(rows).toHaveLength(files.length);
		const numbers = new Map(rows.map((row) => [row.id, row.phone]));
		for (const { kind, id, text } of files) {
			const [, first = ''] = /^phones:\n {2}- number: "(.+)"$/m.exec(text) ?? [];
			expect(numbers.get(idOf(`${kind}/${id}`)), id).toBe(first);
		}
	});

	test('holds all numbers, in a form whose zero no spreadsheet eats', () => {
		const phones = rows.flatMap(({ phone, other_phones }) => [
			...(phone ? [phone] : []),
			...(other_phones ? [...other_phones.matchAll(/(?:^|; )([\d ]{3,}) \(/g)].map(([, number]) => number!) : []),
		]);
		expect(phones).toHaveLength(services.reduce((sum, { fields }) => sum + (fields.phones?.length ?? 0), 0));
		expect(phones.filter((number) => phoneProblem(number) ?? /^0\d+$/.test(number))).toEqual([]);
	});

	test('is the same for Excel, with the mark of UTF-8', () => {
		expect(dataText('services-excel.csv')).toBe(`\uFEFF${dataText('services.csv')}`);
	});

	test('has no cell that a spreadsheet runs', () => {
		const cells = rows.flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-[\d.]+$/.test(cell))).toEqual([]);
	});
});

describe('directory.json', () => {
	test('is what its published schema says', () => {
		const ajv = new Ajv2020({ strict: false, allErrors: true });
		ajvFormats.default(ajv);
		const validate = ajv.compile(dataJson('directory.schema.json') as object);
		expect(validate(dataJson('directory.json')), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
		const broken = structuredClone(dataJson('directory.json')) as { services: Entry[] };
		broken.services[0]!.fields.telephone = '0808 2000 247';
		expect(validate(broken)).toBe(false);
	});

	test('has every service once', () => {
		expect(services.map(({ key }) => key).sort()).toEqual(files.map(({ kind, id }) => `${kind}/${id}`).sort());
	});
});

describe('GeoJSON', () => {
	interface District {
		id: string;
		geometry: { type: string; coordinates: number[][][] | number[][][][] };
		properties: { id: string; services: Record<string, number> };
	}
	const districts = () => (dataJson('districts.geojson') as { features: District[] }).features;
	const ringsOf = ({ geometry }: District) =>
		(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as number[][][][];

	test.each(dataFiles().filter((path) => path.endsWith('.geojson')))('%s is valid', (path) => {
		expect(check(dataText(path))).toMatchObject({ type: 'FeatureCollection' });
	});

	test('districts are all there, wound as RFC 7946 says, with at most six decimals', () => {
		const gss = (Object.values(readYaml('districts.yaml')) as { gss: string }[]).map(({ gss }) => gss);
		expect(
			districts()
				.map(({ id }) => id)
				.sort(),
		).toEqual(gss.sort());
		// Twice the area by the shoelace formula: positive when counterclockwise.
		const winding = (ring: number[][]) =>
			ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0]! * y! - x! * ring[at]![1]!, 0);
		const outer = districts().flatMap((district) => ringsOf(district).map(([ring]) => winding(ring!)));
		const holes = districts().flatMap((district) => ringsOf(district).flatMap(([, ...rings]) => rings.map(winding)));
		expect(outer.filter((area) => area <= 0)).toEqual([]);
		expect(holes.filter((area) => area >= 0)).toEqual([]);
		expect(dataText('districts.geojson')).not.toMatch(/\d\.\d{7}/);
	});

	test('a district counts the local services that its page may list', () => {
		const local = services.filter(({ fields }) => fields.status !== 'closed');
		for (const { properties } of districts()) {
			const here = local.filter((service) => {
				const { nationwide, districts } = service as unknown as { nationwide: boolean; districts: string[] };
				return !nationwide && districts.includes(properties.id);
			});
			const sum = Object.values(properties.services).reduce((a, b) => a + b, 0);
			expect(sum, properties.id).toBe(here.length);
			expect(sum, properties.id).toBeGreaterThan(0);
		}
	});
});

describe('the catalogue', () => {
	test('names files that are there', () => {
		const one = entries.filter(({ href }) => !href.includes('{'));
		expect(one.filter(({ href }) => !answers(href)).map(({ href }) => href)).toEqual([]);
		const patterns = entries.map(
			({ href }) => new RegExp(`^${href.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
		);
		const unnamed = dataFiles().filter((path) => !patterns.some((one) => one.test(`/data/${path}`)));
		expect(unnamed).toEqual([]);
	});

	test('is all on the page for people', () => {
		const text = builtPages().find(({ path }) => path === '/data/')!.document.body.textContent!;
		expect(entries.filter(({ href }) => !text.includes(href))).toEqual([]);
	});

	test('is a valid OpenAPI description', async () => {
		const { valid, errors } = await new Validator().validate(dataJson('openapi.json') as Record<string, unknown>);
		expect(errors).toBeUndefined();
		expect(valid).toBe(true);
		const { paths } = dataJson('openapi.json') as { paths: object };
		expect(Object.keys(paths)).toEqual(entries.map(({ href }) => href));
	});
});

/** Every text in a value of JSON. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

/** Every text in a file of data: values of JSON, cells of the table, lines of other formats. */
function textsIn(path: string): string[] {
	if (/json$/.test(path)) return texts(dataJson(path));
	if (path === 'services.csv') return readTable().rows.flatMap((row) => Object.values(row));
	return dataText(path).split(/\r?\n/);
}

describe('no file of data gives away', () => {
	const isUrl = (text: string) => URL.canParse(text);

	test('where a refuge is', () => {
		const refuges: { name: string; record: unknown }[] = [
			...services.filter(({ kind }) => kind === 'refuges').map((record) => ({ name: record.key, record })),
			...fullServices()
				.filter(({ attributes }) => attributes.some(({ taxonomy_term }) => taxonomy_term.code === 'refuges'))
				.map((record) => ({ name: record.id, record })),
			...readTable()
				.rows.filter(({ kind }) => kind === 'refuges')
				.map((record) => ({ name: record.code!, record })),
		];
		expect(refuges.length).toBe(3 * files.filter(({ kind }) => kind === 'refuges').length);
		const found = refuges.flatMap(({ name, record }) =>
			texts(record).flatMap((text) =>
				[postcodeIn(plain(text), isUrl(text)), isUrl(text) ? undefined : addressIn(plain(text))]
					.filter(Boolean)
					.map((place) => `${name}: ${place}`),
			),
		);
		expect(found).toEqual([]);
		const places = /"(venue|street|town|postcode|postal_code|lat|lon|latitude|longitude|address_1|coordinates)":(?!"")/;
		expect(refuges.filter(({ record }) => places.test(JSON.stringify(record))).map(({ name }) => name)).toEqual([]);
	});

	test('a person or a mobile', () => {
		const found = dataFiles().flatMap((path) => {
			// The whole addresses of pages are no prose, and ids are made of digits.
			const prose = textsIn(path).filter((text) => !isUrl(text) && !/^[\da-f]{8}-/.test(text));
			return prose.flatMap((text) => personIn({ field: '', text: plain(text) })).map((words) => `${path}: ${words}`);
		});
		expect([...new Set(found)]).toEqual([]);
	});

	test('what editors wrote for each other', () => {
		expect(dataFiles().filter((path) => /<!--|WRITE |"comment"|TODO/.test(dataText(path)))).toEqual([]);
		const comments = files.flatMap(({ text }) => [...text.matchAll(/^\s*# (.{12,})$/gm)].map(([, words]) => words!));
		const all = dataText('directory.json') + dataText('services.csv');
		// A heading of the prose looks like a comment of the fields, and is published.
		const published = (words: string) => all.includes(words) && !all.includes(`# ${words}`);
		expect(comments.filter(published)).toEqual([]);
	});
});
