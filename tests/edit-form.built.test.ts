import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pages = globSync('dist/**/*.html');

test('the editors’ form is no part of the public site, and no page leads to it', () => {
	expect(pages.length).toBeGreaterThan(0);
	expect(existsSync('dist/edit')).toBe(false);
	const leading = pages.filter((page) => /href="[^"]*\/edit\/|sveltia/i.test(readFileSync(page, 'utf8')));
	expect(leading).toEqual([]);
});
