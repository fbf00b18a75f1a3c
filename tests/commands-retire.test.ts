import { expect, test } from 'vitest';
import { CONTENT, readKeys, readServiceFiles, readYaml } from '../src/content-files.ts';
import { serviceSchemas, type Area } from '../src/domain/schema.ts';
import { readServices } from '../src/editing/find-service.ts';
import { programMentionsOf, writtenFiles } from '../src/editing/references.ts';
import { readService } from '../src/editing/service.ts';
import { readFileSync } from 'node:fs';
import { run } from './support/command.ts';
import { copyContent } from './support/content-copy.ts';

const services = readServices(CONTENT);
const doors = Object.values(readYaml('areas.yaml') as Record<string, Area>).map(({ helpline }) => helpline);
const helplines = services.filter(({ kind, data }) => kind === 'helplines' && data.status === 'open' && data.phones);
const ordinary = helplines.filter((one) => !doors.includes(one.id) && programMentionsOf(one).length === 0);
const guides = writtenFiles(CONTENT).filter((path) => path.endsWith('.mdx'));
const guidesNaming = (id: string) =>
	guides.filter((path) => readFileSync(path, 'utf8').includes(`<Helpline id="${id}"`));

/** A helpline that a guide names, and one that can take its place. */
const named = ordinary.find(({ id }) => guidesNaming(id).length > 0)!;
const instead = ordinary.find((one) => one !== named && !one.data.phones!.some((phone) => 'note' in phone))!;
const door = helplines.find(({ id }) => doors.includes(id))!;
const reason = ['--reason', 'The contract ended: a test.'];

/** Every file of a copy that people write, as one text: equal only when no byte differs. */
const allOf = (root: string) =>
	writtenFiles(root)
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');

test('closes a service, keeps its page’s words and mends the guides that named it', async () => {
	const copy = copyContent();
	const path = named.path;
	const pointing = guidesNaming(named.id);
	const args = [named.key, ...reason, '--to', instead.key, '--on', '2026-03', '--yes'];
	const { code, out } = await run('retire', copy.root, args);
	expect(code).toBe(0);
	expect(copy.problems()).toEqual([]);
	const file = readServiceFiles(copy.root).find(({ id, kind }) => kind === 'helplines' && id === named.id)!;
	const { data } = readService(file, serviceSchemas(readKeys()));
	const { code: known, name, summary, provider, sources, checked } = named.data;
	expect(data).toMatchObject({ code: known, name, summary, provider, sources, checked });
	expect(data).toMatchObject({ status: 'closed', closedOn: '2026-03', replacedBy: [instead.key] });
	expect(data.phones).toBeUndefined();
	for (const guide of pointing) {
		expect(copy.read(guide)).not.toContain(`<Helpline id="${named.id}"`);
		expect(copy.read(guide)).toContain(`<Helpline id="${instead.id}"`);
		expect(out).toContain(guide.replace(/^content\//, ''));
	}
	expect(copy.read(path).split('---').at(-1)).toBe(named.text.split('---').at(-1));
});

test('mends the front door of an area and the services that it had replaced', async () => {
	const copy = copyContent();
	const { code } = await run('retire', copy.root, [door.key, ...reason, '--to', instead.key, '--yes']);
	expect(code).toBe(0);
	expect(copy.problems()).toEqual([]);
	expect(copy.read('content/areas.yaml')).toContain(`helpline: ${instead.id}`);
	expect(copy.read('content/areas.yaml')).not.toContain(`helpline: ${door.id}`);
	const others = readServices(copy.root).filter(({ key }) => key !== door.key);
	expect(others.filter(({ data }) => data.replacedBy?.includes(door.key))).toEqual([]);
});

test('changes nothing when an area would lose its front door, and says file and line', async () => {
	const copy = copyContent();
	const before = allOf(copy.root);
	const other = services.find(({ kind, data }) => kind === 'support' && data.status === 'open' && data.phones)!;
	const { code, out, err } = await run('retire', copy.root, [door.key, ...reason, '--to', other.key, '--yes']);
	expect(code).toBe(1);
	expect(err).toMatch(/areas\.yaml:\d+ .*helpline/);
	expect(out).toContain('WARNING: This helpline goes and no helpline takes its place');
	expect(allOf(copy.root)).toBe(before);
});

test('changes nothing when the program itself names the service', async () => {
	const copy = copyContent();
	const before = allOf(copy.root);
	const fixed = helplines.find((one) => programMentionsOf(one).length > 0)!;
	const { code, err } = await run('retire', copy.root, [fixed.key, ...reason, '--to', instead.key, '--yes']);
	expect(code).toBe(1);
	expect(err).toMatch(/src\/\S+:\d+/);
	expect(allOf(copy.root)).toBe(before);
});

test('lists the other files that give the number of a service that goes', async () => {
	const shares = ordinary.flatMap((one) =>
		services
			.filter((other) => other !== one && other.data.status !== 'closed')
			.filter(({ text }) => one.data.phones!.some(({ number }) => text.includes(`"${number}"`)))
			.map((other) => ({ one, other })),
	)[0]!;
	const copy = copyContent();
	const to = shares.one === instead ? named : instead;
	const { out } = await run('retire', copy.root, [shares.one.key, ...reason, '--to', to.key], ['no']);
	const listed = out.split('These lines still name it')[1];
	expect(listed).toContain(shares.other.path.replace(/^content\//, ''));
});

test('warns when a district is left without a kind', async () => {
	const copy = copyContent();
	const local = services.find(
		({ kind, data }) => kind === 'one-stop-shops' && data.status !== 'closed' && data.covers,
	)!;
	for (const { path, kind, key } of services) {
		if (kind === local.kind && key !== local.key) copy.edit(path, /^status: .*$/m, 'status: paused');
	}
	const { out } = await run('retire', copy.root, [local.key, ...reason, '--to', instead.key], ['no']);
	expect(out).toMatch(/WARNING: No local service under .* is left for: \w/);
});

test('writes nothing without a yes', async () => {
	const copy = copyContent();
	const before = allOf(copy.root);
	for (const typed of [['no'], []]) {
		const { code, out } = await run('retire', copy.root, [named.key, ...reason, '--to', instead.key], typed);
		expect(out).toContain('+ status: closed');
		expect(code).toBe(1);
	}
	expect(allOf(copy.root)).toBe(before);
	expect((await run('retire', copy.root, [named.key, ...reason, '--to', instead.key], ['yes'])).code).toBe(0);
	expect(allOf(copy.root)).not.toBe(before);
});

const wrong: [args: string[], words: string][] = [
	[[`${named.key.slice(0, -1)}`, ...reason, '--to', instead.key], 'Did you mean'],
	[[named.key, ...reason, '--to', `${instead.key}x`], `Did you mean "${instead.key}"?`],
	[[named.key, ...reason, '--to', named.key], 'cannot take its own place'],
	[[named.key, ...reason], 'Say where people are to go instead'],
	[[named.key, '--to', instead.key], 'Say why'],
	[[named.key, ...reason, '--to', instead.key, '--on', 'May'], 'is not a date'],
];

test('refuses what makes no sense and changes nothing', async () => {
	const copy = copyContent();
	const before = allOf(copy.root);
	for (const [args, words] of wrong) {
		const { code, err } = await run('retire', copy.root, [...args, '--yes']);
		expect(err).toContain(words);
		expect(code).toBe(2);
	}
	expect(allOf(copy.root)).toBe(before);
});
