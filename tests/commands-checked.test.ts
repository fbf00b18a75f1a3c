import { expect, test } from 'vitest';
import { kindIds } from '../src/domain/kinds.ts';
import { londonDay } from '../src/editing/london-day.ts';
import { run } from './support/command.ts';
import { copyContent, subjects } from './support/content-copy.ts';

const open = kindIds.flatMap((kind) => subjects(kind, 'checked', 'on').filter(({ at }) => at('status') !== 'closed'));
const unconfirmed = open.find(({ at }) => at('status') === 'unconfirmed')!;
const check = ['--how', 'phone', '--by', 'council officer'];

test('changes the three lines of the check and no other byte', async () => {
	const copy = copyContent();
	const some = [open[0]!, open.at(-1)!];
	const before = some.map(({ file }) => copy.read(file));
	const { code } = await run('checked', copy.root, [...some.map(({ key }) => key), ...check]);
	expect(code).toBe(0);
	for (const [at, { file }] of some.entries()) {
		const expected = before[at]!.replace(
			/^checked:\n {2}on: .*\n {2}how: .*\n {2}by: .*$/m,
			`checked:\n  on: "${londonDay()}"\n  how: phone\n  by: council officer`,
		);
		expect(copy.read(file)).toBe(expected);
	}
	expect(copy.problems()).toEqual([]);
});

test('keeps line endings, comments and brackets', async () => {
	const copy = copyContent();
	const { file, key } = open[0]!;
	copy.edit(file, /^checked:\n.*\n.*\n.*\n/m, 'checked: { on: "2020", how: email, by: commissioner } # mine\n');
	copy.write(file, copy.read(file).replaceAll('\n', '\r\n'));
	const before = copy.read(file);
	expect((await run('checked', copy.root, [key, ...check, '--on', '2026-01-02'])).code).toBe(0);
	const after = '{ on: "2026-01-02", how: phone, by: council officer } # mine';
	expect(copy.read(file)).toBe(before.replace('{ on: "2020", how: email, by: commissioner } # mine', after));
});

test('opens an unconfirmed service only when asked to', async () => {
	const copy = copyContent();
	await run('checked', copy.root, [unconfirmed.key, ...check]);
	expect(copy.read(unconfirmed.file)).toMatch(/^status: unconfirmed$/m);
	await run('checked', copy.root, [unconfirmed.key, ...check, '--open']);
	expect(copy.read(unconfirmed.file)).toMatch(/^status: open$/m);
});

const wrong: [args: string[], words: string][] = [
	[[open[0]!.key, '--how', 'phone', '--by', 'Jane Smith'], 'never a person’s name'],
	[[open[0]!.key, '--how', 'fone', '--by', 'council officer'], 'is not a known way of checking'],
	[[open[0]!.key, ...check, '--on', '29/05/2024'], 'Write "2024-05-29"'],
	[[`${open[0]!.key.slice(0, -1)}`, ...check], 'Did you mean'],
	[[open[0]!.key, ...check, '--how-not'], 'There is no --how-not'],
	[[open[0]!.key], 'Say how it was checked'],
	[[], 'Say which service'],
];

test.each(wrong)('refuses %j and changes nothing', async (args, words) => {
	const copy = copyContent();
	const before = copy.read(open[0]!.file);
	const { code, err } = await run('checked', copy.root, args);
	expect(err).toContain(words);
	expect(code).toBe(2);
	expect(copy.read(open[0]!.file)).toBe(before);
});

test('refuses a day to come, with the checker’s words', async () => {
	const copy = copyContent();
	const before = copy.read(open[0]!.file);
	const { code, err } = await run('checked', copy.root, [open[0]!.key, ...check, '--on', '2199-01-01']);
	expect(err).toContain('is in the future');
	expect(code).toBe(1);
	expect(copy.read(open[0]!.file)).toBe(before);
});
