import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import { annotation, report } from '../src/editing/report.ts';
import { copyContent, subject, type ContentCopy } from './support/content-copy.ts';

const one = {
	severity: 'error',
	file: 'content/helplines/a.md',
	field: 'phones.0.number',
	line: 7,
	message: 'is missing',
} as const;
const two = { severity: 'warning', file: 'content/helplines/a.md', field: '', message: '50% is odd' } as const;
const three = {
	severity: 'error',
	file: 'content/helplines/b.md',
	field: 'name',
	line: 1,
	message: 'is missing',
} as const;

test('one line a problem, files apart, and totals', () => {
	expect(report([one, two, three], 209)).toMatchInlineSnapshot(`
		"content/helplines/a.md  phones.0.number  is missing (line 7)
		content/helplines/a.md  warning: 50% is odd

		content/helplines/b.md  name  is missing

		2 mistakes in 2 files, 1 warning. 209 services checked."
	`);
	expect(report([], 1)).toMatchInlineSnapshot(`"No mistakes, 0 warnings. 1 service checked."`);
});

test('lines for GitHub', () => {
	expect(annotation(one)).toMatchInlineSnapshot(
		`"::error file=content/helplines/a.md,line=7::phones.0.number is missing"`,
	);
	expect(annotation({ ...two, file: 'content/a,b.md' })).toMatchInlineSnapshot(
		`"::warning file=content/a%2Cb.md,line=1::50%25 is odd"`,
	);
	expect(report([one, two], 209, true)).toMatchInlineSnapshot(`
		"content/helplines/a.md  phones.0.number  is missing (line 7)
		content/helplines/a.md  warning: 50% is odd

		::error file=content/helplines/a.md,line=7::phones.0.number is missing
		::warning file=content/helplines/a.md,line=1::50%25 is odd

		1 mistake in 1 file, 1 warning. 209 services checked."
	`);
});

/** What `npm run check:content` prints about a copy, and how it ends. */
function run({ root }: ContentCopy, environment: Record<string, string>): { output: string; code: number } {
	const clean = { ...process.env, CI: '', GITHUB_ACTIONS: undefined, ...environment };
	try {
		const output = execFileSync(process.execPath, ['src/editing/check.ts', root], { encoding: 'utf8', env: clean });
		return { output, code: 0 };
	} catch (error) {
		const { stdout, status } = error as { stdout: string; status: number };
		return { output: stdout, code: status };
	}
}

test('all mistakes of several files at once, with their lines in CI', () => {
	const copy = copyContent();
	const [helpline, refuge, shop] = [
		subject('helplines', 'phones', 0, 'number'),
		subject('refuges', 'summary'),
		subject('one-stop-shops', 'venue', 'postcode'),
	];
	copy.edit(helpline.file, /number: .*/, 'number: "080 8"');
	copy.edit(helpline.file, /^status: .*/m, 'status: opne');
	copy.edit(refuge.file, /^summary: .*/m, 'summary: A house in Church Street.');
	copy.edit(shop.file, /^ {2}postcode: .*/m, '  postcode: ME14');
	const { output, code } = run(copy, { CI: 'true' });
	expect(code).toBe(1);
	for (const [{ file }, field] of [
		[helpline, 'phones.0.number'],
		[helpline, 'status'],
		[refuge, 'summary'],
		[shop, 'venue.postcode'],
	] as const) {
		expect(output).toContain(`${copy.root.replace(/content$/, '')}${file}  ${field}  `);
		const line = lineIn(copy.read(file), field.split('.').at(-1)!);
		expect(output).toContain(`::error file=${copy.root.replace(/content$/, '')}${file},line=${line}::${field} `);
	}
	expect(output).toMatch(/\n\d+ mistakes in \d+ files, \d+ warnings?\. \d+ services checked\.\n$/);
});

const lineIn = (text: string, key: string) =>
	text.split('\n').findIndex((line) => new RegExp(`^[ -]*${key}:`).test(line)) + 1;

test('exit code 0 and no lines for GitHub when there is nothing to mend', () => {
	const copy = copyContent();
	const { output, code } = run(copy, {});
	expect(output).toContain(`${readServiceFiles().length} services checked.\n`);
	expect(output).not.toContain('::error');
	expect(code).toBe(output.includes('No mistakes') ? 0 : 1);
	expect(readFileSync('package.json', 'utf8')).toContain('"check:content": "node src/editing/check.ts"');
});
