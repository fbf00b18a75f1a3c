import { expect, test } from 'vitest';
import { readPostcode } from '../src/domain/postcode.ts';

/** What is read when the directory knows some first halves: "ME7 1LX", "ME7", "nothing". */
function read(typed: string, ...known: string[]): string {
	const found = readPostcode(typed, (outward) => known.includes(outward));
	return found ? [found.outward, found.inward].filter(Boolean).join(' ') : 'nothing';
}

test('a first half that is known goes before one that is not, whole postcodes before halves', () => {
	expect(read('ME1 4LX', 'ME14')).toBe('ME1 4LX');
	expect(read('ME14 1', 'ME14')).toBe('ME14');
	expect(read('ME7A', 'ME7')).toBe('ME7A');
});

test('0 and O, 1 and I are taken for each other where a letter or a digit must be', () => {
	expect(read('S014 3AA', 'SO14')).toBe('SO14 3AA');
	expect(read('X11 1AA', 'XI1')).toBe('XI1 1AA');
	expect(read('CV1O', 'CV10')).toBe('CV10');
});

test.each(['A1B2C', 'ABC1', 'A1BC', 'ME7A1', '1X1', '7ME7', 'ME7 1LX 1AA', 'Dover', ''])(
	'%j is no postcode',
	(typed) => {
		expect(read(typed, 'ME7', 'IX1', 'A1', 'ABC1')).toBe('nothing');
	},
);
