import { expect, test } from 'vitest';
import { afterEdit, copyContent, subject, whole } from './support/content-copy.ts';

/** Front matter that cannot be read: the line and the likely cause. Lines are counted in the file under test. */
const helpline = subject('helplines', 'phones', 0, 'number');
const lineWith = (pattern: RegExp) =>
	copyContent()
		.read(helpline.file)
		.split('\n')
		.findIndex((line) => pattern.test(line)) + 1;

const PLACE = '^cannot be read from line ';
const told = (from: RegExp, to: string) => {
	const problems = afterEdit(helpline, from, to);
	expect(problems).toEqual([expect.stringMatching(`${PLACE}${lineWith(from)} on: `)]);
	return problems[0]!.replace(/.* on: /, '');
};

test('a likely cause for what cannot be read', () => {
	expect(told(/^ {2}- number: .*/m, '  - number: "0808 2000 247')).toMatchInlineSnapshot(
		`"a quotation mark is missing. Put one at each end: "…""`,
	);
	expect(told(/^ {2}- number: .*/m, '  - number: “0808 2000 247”: x')).toMatchInlineSnapshot(
		`"the quotation marks are curly. Type straight ones: "…""`,
	);
	expect(told(/^ {2}- number: .*/m, '  - number: "0808" 2000 247')).toMatchInlineSnapshot(
		`"there is text behind the closing quotation mark. Put it inside"`,
	);
	expect(told(/^summary: .*/m, 'summary: Help: now')).toMatchInlineSnapshot(
		`"the text has a colon in it. Put quotation marks around the text: "…""`,
	);
	expect(told(/^summary: .*/m, 'summary: @home')).toMatchInlineSnapshot(
		`"the text begins with a sign. Put quotation marks around it: "…""`,
	);
	expect(told(/^summary: .*/m, '\tsummary: x')).toMatchInlineSnapshot(
		`"the line begins with a tab. Use spaces instead"`,
	);
	expect(told(/^summary: .*/m, 'summary x')).toMatchInlineSnapshot(`"a colon is missing after the name of the field"`);
	expect(told(/^summary: .*/m, 'summary:x')).toMatchInlineSnapshot(`"a space is missing after the colon"`);
	expect(told(/^summary: .*/m, '   summary: x')).toMatchInlineSnapshot(
		`"look at the spaces at the beginning of the line and compare with the lines above"`,
	);
	expect(told(/^status: .*/m, 'for: [women\nstatus: open')).toMatchInlineSnapshot(
		`"a square bracket is missing: [like, this]"`,
	);
});

test('a field that is there twice does not hide other mistakes', () => {
	const problems = afterEdit(helpline, whole('covers'), 'status: open\ncovers: [maidston]');
	expect(problems.map((problem) => problem.replace(/line \d+/, 'line N'))).toMatchInlineSnapshot(`
		[
		  "covers.0  "maidston" is not a known district or area. Did you mean "maidstone"?",
		  "has a field twice, on line N again. Delete one of the two",
		]
	`);
});

test('fields that are not where they should be', () => {
	expect(afterEdit(helpline, /^---\n/, '')).toMatchInlineSnapshot(`
		[
		  "has no fields: it must begin with a line of three hyphens (---), the fields, and three hyphens again. Copy _template.md",
		]
	`);
	expect(afterEdit(helpline, /\n---\n[\s\S]*/, '\n')).toMatchInlineSnapshot(`
		[
		  "has no end to its fields: put a line with three hyphens (---) between the fields and the text",
		]
	`);
	expect(afterEdit(helpline, /^---[\s\S]*\n---\n/, '---\n- a\n---\n')).toMatchInlineSnapshot(`
		[
		  "must have its own fields below it, each on a line of its own that begins with two spaces",
		]
	`);
	expect(afterEdit(helpline, /^---[\s\S]*\n---\n/, '---\n---\n').length).toBeGreaterThan(5);
});

test('files from Windows are read as well', () => {
	expect(afterEdit(helpline, /[\s\S]*/, `\uFEFF${copyContent().read(helpline.file).replaceAll('\n', '\r\n')}`)).toEqual(
		[],
	);
});
