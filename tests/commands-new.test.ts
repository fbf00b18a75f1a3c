import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeys } from '../src/content-files.ts';
import { kindIds, type Kind } from '../src/domain/kinds.ts';
import { serviceSchemas } from '../src/domain/schema.ts';
import { londonDay } from '../src/editing/london-day.ts';
import { readService } from '../src/editing/service.ts';
import { run } from './support/command.ts';
import { copyContent, subject } from './support/content-copy.ts';

const keys = readKeys();
const district = keys.districts[0]!;
const provider = String(subject('helplines', 'provider').at('provider'));

const answers: Record<string, string> = {
	name: 'The made-up service of a test',
	provider,
	summary: 'Somebody listens to you: day and night.',
	covers: district,
	for: 'women, children',
	topics: 'legal, pets',
	status: 'open',
	how: 'document',
	by: 'directory team',
	source: 'A test, #1: its page',
	'source-date': '2024-05',
	'source-url': 'https://www.example.org.uk/page',
	phone: '0808 157 0123',
	'phone-hours': 'Mo-Fr 09:00-17:00; PH off',
	email: 'help@example.org.uk',
	referral: 'self',
};

/** The answers as flags, some of them changed or, when undefined, left out. */
const flags = (kind: Kind, changed: Record<string, string | undefined> = {}) =>
	Object.entries({ kind, ...answers, ...changed }).flatMap(([flag, value]) => (value ? [`--${flag}`, value] : []));

const FILE = 'the-made-up-service-of-a-test.md';

test.each(kindIds)('writes a file of %s that the checker accepts, with the comments of its template', async (kind) => {
	const copy = copyContent();
	const { code, err } = await run('new', copy.root, [...flags(kind), '--no-questions']);
	expect(err).toBe('');
	expect(code).toBe(0);
	expect(copy.problems()).toEqual([]);
	const text = copy.read(`content/${kind}/${FILE}`);
	const template = copy.read(`content/${kind}/_template.md`);
	const comments = (of: string) => of.split('\n').filter((line) => /^#\s+──── /.test(line));
	expect(comments(text)).toEqual(comments(template));
	const { data, written } = readService({ path: FILE, kind, id: FILE.slice(0, -3), text }, serviceSchemas(keys));
	expect(data).toMatchObject({
		name: answers.name,
		summary: answers.summary,
		covers: [district],
		for: ['women', 'children'],
		topics: ['legal', 'pets'],
		phones: [{ number: answers.phone, hours: answers['phone-hours'] }],
		sources: [{ title: answers.source, date: '2024-05', url: answers['source-url'] }],
	});
	expect(JSON.stringify(written)).not.toMatch(/WRITE|write-|YYYY/);
});

test('asks again after a bad answer, in the schema’s words, and keeps every other answer', async () => {
	const copy = copyContent();
	const typed = [
		'suport',
		'support',
		answers.name!,
		provider.slice(0, -1) + '-',
		'no',
		provider,
		'',
		answers.summary!,
		`${district}x`,
		district,
		'everyone',
		'legal',
		'open',
		'31/02/2024',
		londonDay(),
		'phone',
		'Jane Smith',
		'council officer',
		answers.source!,
		'2024-05',
		...['', '07700 900123', '', '', '', '', '', '', '', ''],
	];
	const { code, out, err } = await run('new', copy.root, [], typed);
	expect(err).toContain('Did you mean "support"?');
	expect(err).toContain('summary: is empty');
	expect(err).toContain(`Did you mean "${district}"?`);
	expect(err).toContain('"Jane Smith" is not a known role');
	expect(err).toMatch(/phone: .*mobile/);
	expect(out).toContain('Its code is');
	expect(code).toBe(0);
	expect(copy.problems()).toEqual([]);
	expect(copy.read(`content/support/${FILE}`)).toContain(`name: ${answers.name}`);
});

test('writes nothing when the person stops, and gives a command that goes on with every answer', async () => {
	const copy = copyContent();
	const { code, err } = await run('new', copy.root, [], ['support', 'It’s a name', provider]);
	expect(code).toBe(1);
	expect(err).toContain(`--kind support --name 'It’s a name' --provider ${provider}`);
	expect(existsSync(join(copy.root, 'support/its-a-name.md'))).toBe(false);
	expect(copy.problems()).toEqual([]);
});

test('never writes over a service', async () => {
	const copy = copyContent();
	const { file } = subject('helplines', 'name');
	const before = copy.read(file);
	const id = file.split('/').at(-1)!.slice(0, -3);
	const { code, err } = await run('new', copy.root, [...flags('helplines', { id }), '--no-questions']);
	expect(code).toBe(2);
	expect(err).toContain('never written over');
	expect(copy.read(file)).toBe(before);
});

test('adds a new organisation in its place and leaves the rest of providers.yaml as it is', async () => {
	const copy = copyContent();
	const before = copy.read('content/providers.yaml');
	const named = { provider: 'Aardvark: a test', 'provider-name': 'Aardvark: a test' };
	const { code, err } = await run('new', copy.root, [...flags('support', named), '--no-questions']);
	expect(err).toBe('');
	expect(code).toBe(0);
	const added = 'aardvark-a-test:\n  name: "Aardvark: a test"\n';
	expect(copy.read('content/providers.yaml')).toContain(added);
	expect(copy.read('content/providers.yaml').replace(added, '')).toBe(before);
	expect(copy.problems()).toEqual([]);
});

test('refuses a refuge’s place, a person’s name and an unknown flag', async () => {
	const copy = copyContent();
	const place = await run('new', copy.root, [
		...flags('refuges', { summary: 'It is at 20 Church Street.' }),
		'--no-questions',
	]);
	expect(place.err).toContain('The checker would refuse this');
	expect(place.code).toBe(2);
	const person = await run('new', copy.root, [...flags('support', { summary: 'Ask Mrs Smith.' }), '--no-questions']);
	expect(person.err).toContain('names a person');
	const flag = await run('new', copy.root, ['--nmae', 'x']);
	expect(flag.err).toContain('Did you mean --name?');
	expect(copy.problems()).toEqual([]);
});
