import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readKeys, readServiceFiles, readYaml, type ServiceFile } from '../src/content-files.ts';
import { serviceSchemas } from '../src/domain/schema.ts';
import { readFrontMatter } from '../src/editing/front-matter.ts';
import { stringsIn, withValueAt, type Path } from '../src/editing/paths.ts';
import type { Problem } from '../src/editing/problem.ts';
import { readService } from '../src/editing/service.ts';
import { serviceProblems } from '../src/editing/service-problems.ts';
import { pick, seeded } from './support/seeded.ts';
import { mutated } from './support/slips.ts';

/** Rules over one service alone, in memory, over seeded changes of the real files. */
const schemas = serviceSchemas(readKeys());
const services = readServiceFiles();
const refuges = services.filter(({ kind }) => kind === 'refuges');
const today = new Date();

const read = (file: ServiceFile, text: string) => readService({ ...file, text }, schemas);
const errorsOf = (file: ServiceFile, text: string): Problem[] =>
	serviceProblems(read(file, text), today).filter(({ severity }) => severity === 'error');

/** A file with other fields and the same prose. */
const withFields = ({ text }: ServiceFile, fields: unknown, body = readFrontMatter('', text).body) =>
	`---\n${yaml.dump(fields, { lineWidth: -1 })}---\n${body}`;

const fieldsOf = ({ text }: ServiceFile) => readFrontMatter('', text).typed as Record<string, unknown>;

/** Words of a text, without the signs of YAML and Markdown. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Every key and value in a value, as text. */
const textsIn = (value: unknown): string[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
		: [String(value)];

/** The words that the checker has read: fields with their names, comments and prose. */
function wordsRead(file: ServiceFile, text: string): Set<string> {
	const { data, fields, body } = read(file, text);
	const comments = fields.split('\n').filter((line) => /^\s*#/.test(line));
	return new Set(wordsOf([...textsIn(data), ...comments, body].join('\n')));
}

describe('nothing is lost without a word', () => {
	test('after each of 1,000 slips, an error or every word of the file', () => {
		const random = seeded(20_261_124);
		let passed = 0;
		for (let round = 0; round < 1000; round++) {
			const file = pick(services, random);
			const text = mutated(file.text, random);
			if (errorsOf(file, text).length > 0) continue;
			const known = wordsRead(file, text);
			const lost = wordsOf(text).filter((word) => !known.has(word));
			expect(lost, `${file.path}\n${text}`).toEqual([]);
			passed++;
		}
		// Most slips in prose are no mistakes; were all refused, nothing would have been compared.
		expect(passed).toBeGreaterThan(100);
	});

	test('each field under a mistyped name is told, at any depth', () => {
		const random = seeded(1);
		for (const file of services) {
			const fields = fieldsOf(file);
			const [path] = pick(stringsIn(fields), random);
			const names = path.filter((step) => typeof step === 'string');
			const wrong = `${String(pick(names, random))}x`;
			const key = wrong.slice(0, -1);
			const text = JSON.stringify(fields).replace(`"${key}":`, `"${wrong}":`);
			const told = errorsOf(file, withFields(file, JSON.parse(text))).map(({ field }) => field.split('.').at(-1));
			expect(told, `${file.path} ${wrong}`).toContain(wrong);
		}
	});

	test.each([
		['summary: They ring you # at night', '"# at night" is not shown, as # begins a comment'],
		['summary: &call us at night', '"&call" is not shown, as it is a sign of YAML'],
		['summary: !important call us', 'is not shown, as it is a sign of YAML'],
	])('%s', (line, words) => {
		const [file] = services as [ServiceFile];
		const text = file.text.replace(/^summary: .*/m, line);
		for (const written of [text, text.replaceAll('\n', '\r\n')]) {
			const told = errorsOf(file, written).map(({ message }) => message);
			expect(told.join('\n')).toContain(words);
		}
	});

	test('a list of quoted text may hold the sign of a comment', () => {
		const [file] = services as [ServiceFile];
		const text = file.text.replace(/^sources:\n( *- title: ).*/m, 'sources:\n$1"A letter, # 1"');
		expect(text).toContain('# 1');
		expect(errorsOf(file, text)).toEqual([]);
	});

	test.each(['summary: "Press #1 # and wait"', "summary: 'Press #1 # and wait'", 'summary: Press#1 and wait'])(
		'%s is read whole, and not refused',
		(line) => {
			const [file] = services as [ServiceFile];
			expect(errorsOf(file, file.text.replace(/^summary: .*/m, line))).toEqual([]);
		},
	);
});

const STREETS = [
	'Church Street',
	'Mill Lane',
	'London Road',
	'Park Avenue',
	'Station Road',
	'King’s Crescent',
	'high street',
];
const outwards = Object.keys(readYaml('geo/postcodes.yaml'));

/** A place as somebody might let it slip, in one of its spellings. */
function placeOf(random: () => number): string {
	const number = 1 + Math.floor(random() * 150);
	const postcode = `${pick(outwards, random)} ${1 + Math.floor(random() * 9)}${pick(['AB', 'LX', 'QN', 'DS'], random)}`;
	const street = `${number} ${pick(STREETS, random)}`;
	const at = [51 + random() * 1.5, -2 + random() * 3].map((degrees) => degrees.toFixed(4)).join(', ');
	const spelt = [postcode, postcode.toLowerCase(), postcode.replace(' ', ''), postcode.replace(' ', '\u00A0')];
	return pick(
		[...spelt, street, `${street}, ${postcode}`, at, `the house ${street} here`, '///filled.count.soap'],
		random,
	);
}

const PLACE_FIELDS = ['venue', 'address', 'street', 'town', 'postcode', 'location', 'lat', 'map', 'comment', 'notes'];

/** A refuge's file with a place in it: in a field that is there, in a new one, in a list, in a comment, in the prose. */
function withPlace(file: ServiceFile, place: string, random: () => number): string {
	const fields = fieldsOf(file);
	const [path, words] = pick(stringsIn(fields), random);
	const name = pick(PLACE_FIELDS, random);
	const { body } = readFrontMatter('', file.text);
	const paragraphs = body.split('\n\n');
	const spot = Math.floor(random() * paragraphs.length);
	const ways = [
		() => withFields(file, withValueAt(fields, path as Path, `${words} ${place}`)),
		() => withFields(file, withValueAt(fields, path as Path, place)),
		() => withFields(file, { ...fields, [name]: place }),
		() => withFields(file, { ...fields, [name]: { street: place, town: 'Medway' } }),
		() => withFields(file, { ...fields, whatHappens: ['You ring.', `You come to ${place}.`] }),
		() => file.text.replace('---\n', `---\n# ${place}\n`),
		() => withFields(file, fields, paragraphs.with(spot, `${paragraphs[spot]} ${place}.`).join('\n\n')),
		() => withFields(file, fields, `${body}\n<!-- ${place} -->\n`),
	];
	return pick(ways, random)();
}

test('none of 600 places gets into a refuge’s file', () => {
	const random = seeded(7);
	for (let round = 0; round < 600; round++) {
		const file = pick(refuges, random);
		const place = placeOf(random);
		const text = withPlace(file, place, random);
		const messages = errorsOf(file, text).map(({ message }) => message);
		expect(messages.join('\n'), `${file.path} ${place}\n${text}`).toContain('A refuge’s place is never published.');
	}
});
