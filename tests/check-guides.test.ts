import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copyContent, subject, whole } from './support/content-copy.ts';

/** Real guides to break: one with everything, and one beside it. */
const [guide, other] = globSync('content/guides/victims/*.mdx').sort() as [string, string];

/** Makes one change in a copy of a guide and gives what is wrong with it then: "field  message". */
function afterEdit(from: RegExp | string, to: string): string[] {
	const copy = copyContent();
	copy.edit(guide, from, to);
	return copy
		.problems()
		.filter(({ file }) => file === guide)
		.map(({ field, message }) => [field, message].filter(Boolean).join('  '));
}

/** Adds a paragraph at the end of a copy of a guide. */
const afterAdding = (text: string) => afterEdit(/$/, `\n${text}\n`);

describe('a guide that would do harm', () => {
	test.each([
		['a freephone number', 'Ring 0808 2000 247 now.'],
		['a number in one piece', 'Ring 08082000247.'],
		['a number behind dots and brackets', 'Ring (0808).2000.247.'],
		['a number in bold', 'Ring **0808** 2000 **247**.'],
		['a number in full-width digits', 'Ring ０８０８ ２０００ ２４７.'],
		['a 116 number', 'Ring 116 123.'],
		['a short code', 'Text 85258.'],
		['a number from abroad', 'Ring +44 20 7008 0151.'],
		['a three-digit number that is not everybody’s', 'Ring 111.'],
	])('%s is refused', (_, text) => {
		expect(afterAdding(text).join()).toMatch(/^body {2}.*(?:may be a phone number|is a mobile)/);
	});

	test('a mobile is told as somebody’s own phone', () => {
		expect(afterAdding('Ring 07700 900123.').join('\n')).toContain('is a mobile');
	});

	test.each([
		'Call 999, or 101. Press 55 when asked.',
		'Dial 18000, or 18001 before a number.',
		'In 2021 it cost £1,250 for 28 days, and £300 more in 2022/23.',
	])('%s is allowed', (text) => {
		expect(afterAdding(text)).toEqual([]);
	});

	test('a number in the list of terms is refused too', () => {
		const copy = copyContent();
		copy.edit('content/terms.yaml', /^ {2}gloss: /m, '  gloss: Ring 0808 2000 247. ');
		expect(copy.problems().map(({ field }) => field)).toEqual([expect.stringMatching(/\.gloss$/)]);
	});

	test('a number in the summary is refused too', () => {
		expect(afterEdit(whole('summary'), 'summary: Ring 0808 2000 247.')).toMatchInlineSnapshot(`
			[
			  "summary  "0808 2000 247" may be a phone number, which a guide never has. Write <Helpline id="…" />, or the number in words if it is none",
			]
		`);
	});

	test.each([
		['a link that rings', '[Ring us](tel:999)', 'has a link that calls'],
		['a person', 'Ask for Mrs Jones.', 'names a person'],
		['an address', 'Go to 12 Church Street.', 'an address'],
		['a postcode', 'It is in ME14 1LY.', 'a postcode'],
		['code', '{process.env.HOME}', 'has code in it'],
		['a digit written as code', 'Ring &#48;800.', 'has code in it'],
		['an import', 'import x from "y"', 'has code in it'],
	])('%s is refused', (_, text, words) => {
		expect(afterAdding(text).join('\n')).toContain(words);
	});
});

describe('what a guide places', () => {
	test('a helpline that is not there or is misspelt: the nearest', () => {
		expect(afterAdding('<Helpline id="karma-nirvanna" />')).toMatchInlineSnapshot(`
			[
			  "body  "karma-nirvanna" is not a service that is open and can be reached. Did you mean "karma-nirvana"?",
			]
		`);
		expect(afterAdding('<Helpline />')).toMatchInlineSnapshot(`
			[
			  "body  "<Helpline" needs id="…"",
			]
		`);
	});

	test('a service that closes is told at every guide that still sends people to it', () => {
		const { key, file } = subject('helplines', 'website');
		const copy = copyContent();
		copy.edit(guide, /$/, `\n<Helpline id="${key}" />\n`);
		expect(copy.problems()).toEqual([]);
		copy.edit(file, whole('status'), 'status: closed');
		expect(copy.problems().filter((problem) => problem.file === guide)).toHaveLength(1);
	});

	test('a part that is unknown, or an attribute of it', () => {
		expect(afterAdding('<Helplines id="karma-nirvana" />')).toMatchInlineSnapshot(`
			[
			  "body  "<Helplines" may not stand in a guide. Did you mean "Helpline"?",
			]
		`);
		expect(afterAdding('<iframe src="x"></iframe>')).toMatchInlineSnapshot(`
			[
			  "body  "<iframe" may not stand in a guide. Use Markdown",
			  "body  "<iframe" may not stand in a guide. Use Markdown",
			]
		`);
		expect(afterAdding('<Services topics="legal" />')).toMatchInlineSnapshot(`
			[
			  "body  "topics" is not known in <Services. Did you mean "topic"?",
			]
		`);
		expect(afterAdding('<Services topic="leagl" area="dudly" />')).toMatchInlineSnapshot(`
			[
			  "body  "leagl" is not a known word here. Did you mean "legal"?",
			  "body  "dudly" is not a known area. Did you mean "dudley"?",
			]
		`);
		expect(afterAdding('<Emergency>')).toMatchInlineSnapshot(`
			[
			  "body  "<Emergency" must end in "/>"",
			]
		`);
	});
});

describe('the fields of a guide', () => {
	test('a mistyped field, a tab that tells, a tab that is there twice', () => {
		expect(afterEdit(/^summary:/m, 'sumary:')).toMatchInlineSnapshot(`
			[
			  "summary  is missing. What the reader will find, in one or two plain sentences. At most 200 characters.",
			  "sumary  is not a known field. Did you mean "summary"?",
			]
		`);
		expect(afterEdit(whole('tab'), 'tab: Domestic abuse')).toMatchInlineSnapshot(`
			[
			  "tab  "Domestic abuse" tells what the site is for, to somebody who looks at the tab. Write neutral words: "Plans"",
			]
		`);
		const copy = copyContent();
		const tab = /^tab: .*/m.exec(copy.read(guide))![0];
		copy.edit(other, whole('tab'), tab);
		expect(copy.problems().map(({ file, field }) => `${file}  ${field}`)).toEqual([`${other}  tab`]);
	});

	test('days of review: missing, not whole, to come, in the wrong order', () => {
		expect(afterEdit(/^reviewBy: .*\n/m, '')).toMatchInlineSnapshot(`
			[
			  "reviewBy  is missing. The day by which it must be read again: "2027-11-24". The page says so when it has passed.",
			]
		`);
		expect(afterEdit(whole('reviewed'), 'reviewed: "2026-11"')).toMatchInlineSnapshot(`
			[
			  "reviewed  "2026-11" is not a whole day. Write year-month-day, like "2026-11-24"",
			]
		`);
		expect(afterEdit(whole('reviewed'), 'reviewed: "2999-01-01"').join()).toContain('is in the future');
		expect(afterEdit(whole('reviewBy'), 'reviewBy: "2020-01-01"')).toMatchInlineSnapshot(`
			[
			  "reviewBy  "2020-01-01" is not after the last review. Write a day within two years",
			]
		`);
	});

	test('no source, and a guide to read next that is not there', () => {
		expect(afterEdit(whole('sources'), 'sources: []')).toMatchInlineSnapshot(`
			[
			  "sources  is empty: name at least one source",
			]
		`);
		expect(afterEdit(whole('related'), 'related: [victims/savety-plan]')).toMatchInlineSnapshot(`
			[
			  "related.0  "victims/savety-plan" is not a guide. Did you mean "victims/safety-plan"?",
			]
		`);
	});

	test('a file that nobody would read: where to put it and how to name it', () => {
		const copy = copyContent();
		const text = copy.read(guide);
		copy.write(guide.replace(/[\w-]+\.mdx$/, 'My Guide.md'), text);
		copy.write('content/guides/stray.mdx', text);
		expect(copy.problems().map(({ file, message }) => `${file}  ${message}`)).toMatchInlineSnapshot(`
			[
			  "content/guides/stray.mdx  is not read. Put it in the folder of those it is for: guides/victims/",
			  "content/guides/victims/My Guide.md  is not read under this name. Name it "my-guide.mdx"",
			]
		`);
	});
});
