import { describe, expect, test } from 'vitest';
import { oneEditApart } from '../src/domain/one-edit.ts';
import { namesLike, plainName } from '../src/domain/place-names.ts';

const like = (typed: string, ...names: string[]) =>
	namesLike(
		typed,
		names.map((name) => ({ name })),
	).map(({ name }) => name);

test.each([
	['Sèvenoaks', 'sevenoaks'],
	['  St. Mary’s   Bay ', 'st marys bay'],
	['Saint Mary & John', 'st mary and john'],
	['Royal Tunbridge-Wells', 'tunbridge wells'],
])('%j is compared as %j', (name, plain) => expect(plainName(name)).toBe(plain));

describe('the surest way that fits decides', () => {
	test.each([
		['the name itself', 'dover', ['Dover Castle', 'Dover'], ['Dover']],
		['then its beginning', 'wel', ['Tunbridge Wells', 'Welling', 'Motel'], ['Welling']],
		['then a word of it', 'wel', ['Tunbridge Wells', 'Motel'], ['Tunbridge Wells']],
		['then a name in what was typed', 'dover kent', ['Dover', 'Deal'], ['Dover']],
		['then one letter wrong', 'dovr', ['Dover', 'Deal'], ['Dover']],
	])('%s', (_, typed, names, found) => expect(like(typed, ...names)).toEqual(found));

	test('two letters are too few to mean more than themselves', () => {
		expect([like('do', 'Dover'), like('we', 'Tunbridge Wells'), like('ox road', 'Ox')]).toEqual([[], [], []]);
		expect(like('ox', 'Ox')).toEqual(['Ox']);
	});

	test('three letters are too few to put right', () => expect(like('dea', 'Dex')).toEqual([]));
});

test.each([
	['same', 'same', true],
	['same', 'saame', true],
	['smae', 'same', true],
	['sxme', 'same', true],
	['sme', 'same', true],
	['same', 'sme', true],
	['abc', 'cba', false],
	['xabx', 'xcdx', false],
	['a', 'abc', false],
	['abc', 'a', false],
])('%j and %j are one slip apart: %s', (a, b, apart) => {
	expect(oneEditApart(a, b)).toBe(apart);
});
