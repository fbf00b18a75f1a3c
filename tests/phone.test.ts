import { describe, expect, test } from 'vitest';
import { costOf, phoneProblem, relayHref, sameNumber, telHref } from '../src/domain/phone.ts';

const good = [
	'0808 2000 247',
	'0800 1111',
	'01384 455411',
	'020 7251 6577',
	'0345 634 1212',
	'03000 41 91 91',
	'116 123',
	'999',
	'101',
];
test.each(good)('%s may be published', (number) => {
	expect(phoneProblem(number)).toBeUndefined();
});

describe('numbers that may not be published, and what to write', () => {
	test.each(['07700 900123', '+44 7700 900123', '0044 7700 900123', '7700 900123', '070 1234 5678', '076 1234 5678'])(
		'%s',
		(number) => {
			expect(phoneProblem(number)).toBe(
				`"${number}" is a mobile or personal number and may be somebody’s own. Write the service’s landline or freephone number`,
			);
		},
	);
	test.each(['0845 123 4567', '0870 123 4567', '0844 123 4567', '0871 123 4567', '09012 345678', '+44 845 123 4567'])(
		'%s',
		(number) => {
			expect(phoneProblem(number)).toBe(
				`"${number}" costs extra to ring (084, 087 or 09). Write the service’s 01, 02, 03, 0800 or 0808 number`,
			);
		},
	);
	const misspelt: [string, string][] = [
		['0808 2000 24', 'has 10 digits, and numbers in the UK have 11, like "0808 2000 247". Look at the source again'],
		['0808 2000 2477', 'has 12 digits, and numbers in the UK have 11, like "0808 2000 247". Look at the source again'],
		['01999 123456', 'is not in use in the UK. Look at the source again'],
		['+44 808 2000 247', 'is written for callers from abroad. Begin with 0, like "0808 2000 247"'],
		['808 2000 247', 'does not begin with 0. Write the whole number, like "0808 2000 247"'],
		['', 'does not begin with 0. Write the whole number, like "0808 2000 247"'],
		[
			'0808 2000 247 ext 5',
			'is not digits and spaces alone. Write it like "0808 2000 247", and put words in its label or note',
		],
		[
			'0808 2000 247"',
			'is not digits and spaces alone. Write it like "0808 2000 247", and put words in its label or note',
		],
	];
	test.each(misspelt)('%j', (number, words) => {
		expect(phoneProblem(number)).toBe(`"${number}" ${words}`);
	});
});

test('what a call costs', () => {
	expect(['0800 1111', '0808 2000 247', '116 123', '999', '101', '111'].map(costOf)).toEqual(Array(6).fill('free'));
	expect(['01384 455411', '020 7251 6577', '0345 634 1212'].map(costOf)).toEqual(Array(3).fill('local-rate'));
});

test('links and comparing', () => {
	expect(telHref('0808 2000 247')).toBe('tel:08082000247');
	expect(relayHref('0808 2000 247')).toBe('tel:1800108082000247');
	expect(sameNumber('0808 2000 247', '08082 000247')).toBe(true);
	expect(sameNumber('0808 2000 247', '0808 2000 248')).toBe(false);
});
