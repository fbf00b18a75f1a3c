import { describe, expect, test } from 'vitest';
import { headersFile } from '../src/serving/headers-file.ts';
import { covers, headerRules, headersFor } from '../src/serving/headers.ts';
import { readHeaders } from '../src/serving/read-headers.ts';
import { fill, quoted } from '../src/serving/template.ts';

describe('headers', () => {
	test('_headers says what the rules say', () => expect(readHeaders(headersFile())).toEqual(headerRules));

	test('the headers that matter most say what they must', () => {
		const all = Object.fromEntries(headersFor('/helplines/'));
		expect(all).toMatchObject({
			'Cache-Control': 'no-store',
			'Referrer-Policy': 'no-referrer',
			'X-Frame-Options': 'DENY',
		});
		expect(all['Content-Security-Policy']).toContain("frame-ancestors 'none'");
		expect(all['Content-Security-Policy']).not.toMatch(/unsafe|\*|https?:/);
		expect(all).not.toHaveProperty('Clear-Site-Data');
		expect(Object.fromEntries(headersFor('/leave/'))['Clear-Site-Data']).toBe('"cache", "storage"');
	});

	test('no path gets one header from two rules', () => {
		const twice = headerRules.flatMap(({ path }) => {
			const names = headersFor(path.replace('*', 'any')).map(([name]) => name.toLowerCase());
			return names.filter((name, at) => names.indexOf(name) !== at);
		});
		expect(twice).toEqual([]);
	});

	test('a rule covers its own path, or all that is below it', () => {
		expect(['/leave/', '/leave/x', '/'].map((path) => covers('/leave/', path))).toEqual([true, false, false]);
		expect(['/data/', '/data/x.csv', '/'].map((path) => covers('/data/*', path))).toEqual([true, true, false]);
	});
});

describe('files for servers', () => {
	test('a part goes in at the depth of its line', () => {
		expect(fill('a {\n\t#: x\n}', { x: () => ['1', '2'] })).toBe('a {\n\t1\n\t2\n}');
	});

	test('a part that nothing makes is an error', () => expect(() => fill('#: y', {})).toThrow('Nothing makes “y”'));

	test('a value is in quotes that it does not hold; one that a server would misread is an error', () => {
		expect(quoted('"cache"', ['"', "'"])).toBe(`'"cache"'`);
		for (const value of [`"'`, '$uri', '{x}']) expect(() => quoted(value, ['"', "'"])).toThrow('cannot be written');
	});
});
