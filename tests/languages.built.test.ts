import { globSync, readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { languageSchema, type LineName } from '../src/domain/language-schema.ts';
import { builtPages } from './support/built.ts';

const pages = builtPages();
const files = globSync('content/languages/*.yaml').map((path) => ({
	code: path.replace(/^.*[\\/]|\.yaml$/g, ''),
	data: languageSchema.parse(yaml.load(readFileSync(path, 'utf8'))),
}));
const english = files.find(({ code }) => code === 'en')!.data;
const others = files.filter(({ code }) => code !== 'en');

describe('first help in other languages', () => {
	test('there are at least ten, each with a page', () => {
		expect(others.length).toBeGreaterThanOrEqual(10);
		const paths = new Set(pages.map(({ path }) => path));
		expect(others.filter(({ code }) => !paths.has(`/languages/${code}/`))).toEqual([]);
	});

	test.each(others)(
		'$code: every line is marked with its language and direction, with the English beside it',
		({ code, data }) => {
			const { document } = pages.find(({ path }) => path === `/languages/${code}/`)!;
			const marked = [...document.querySelectorAll(`main [lang="${code}"][dir="${data.dir}"]`)].map(
				({ textContent }) => textContent,
			);
			const shown = [...document.querySelectorAll('main p')].map(({ textContent }) => textContent);
			const besideEnglish = (name: LineName) => !['iNeed', 'more'].includes(name);
			for (const name of (Object.keys(data.lines) as LineName[]).filter(besideEnglish)) {
				expect(marked).toContain(data.lines[name]);
				expect(shown).toContain(english.lines[name]);
			}
		},
	);

	test.each(others)('$code: says that it is unchecked until a native speaker has checked it', ({ code, data }) => {
		const { html } = pages.find(({ path }) => path === `/languages/${code}/`)!;
		expect(html.includes(data.lines.unchecked)).toBe(!data.checked);
	});

	test('the sentence to say is English and names the language', () => {
		const wrong = others.filter(({ data }) => data.lines.iNeed !== `I need an interpreter. I speak ${data.english}.`);
		expect(wrong).toEqual([]);
	});

	test('no line has a number but 999 and 55', () => {
		const typed = files.flatMap(({ code, data }) =>
			Object.values(data.lines).flatMap((line) =>
				(line.match(/\d+/g) ?? []).filter((n) => !['999', '55'].includes(n)).map((n) => `${code} ${n}`),
			),
		);
		expect(typed).toEqual([]);
	});

	test('every page leads to each language by its own name', () => {
		const lacking = pages.filter(({ document }) =>
			others.some(
				({ code, data }) => document.querySelector(`footer a[lang="${code}"]`)?.textContent?.trim() !== data.name,
			),
		);
		expect(lacking.map(({ path }) => path)).toEqual([]);
	});
});
