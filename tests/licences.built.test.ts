import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, internalLinks } from './support/built.ts';
import { FREE } from './support/licences.ts';

const published = readFileSync('dist/licences.txt', 'utf8');

/** "leaflet 1.9.4 (BSD-2-Clause)" begins what is said of a package. */
const shipped = [...published.matchAll(/^(\S+) \d+\.\d+\.\S+ \((.+)\)$/gm)].map(([, name, licence]) => ({
	name: name!,
	licence: licence!,
}));

test('every package whose code reaches a browser has a licence that allows it, and its text goes along', () => {
	expect(shipped.length).toBeGreaterThan(0);
	expect(shipped.filter(({ licence }) => !FREE.includes(licence))).toEqual([]);
	expect(published.match(/copyright/gi)!.length).toBeGreaterThanOrEqual(shipped.length);
	expect(published).not.toContain('holds no text');
});

test('NOTICE names them, and no others', () => {
	const [, list = ''] = /reaches a browser:\n((?: {2}.+\n)+)/.exec(readFileSync('NOTICE', 'utf8')) ?? [];
	const named = [...list.matchAll(/^ {2}(\S+) \((\S+)\)$/gm)].map(([, name, licence]) => ({ name, licence }));
	expect(shipped).toEqual(named);
});

test('a page leads to the licences', () => {
	const linking = builtPages().filter((page) => internalLinks(page).some(({ path }) => path === '/licences.txt'));
	expect(linking.map(({ path }) => path)).not.toEqual([]);
});
