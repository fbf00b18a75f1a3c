import { describe, expect, test } from 'vitest';
import {
	costInWords,
	costOf,
	isSameName,
	ownNumber,
	phoneProblem,
	relayHref,
	sameNumber,
	telHref,
} from '../src/domain/phone.ts';

const good = [
	'0808 2000 247',
	'0800 1111',
	'01384 455411',
	'020 7251 6577',
	'0345 634 1212',
	' 0345 634 1212',
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
		['0', 'has 1 digits, and numbers in the UK have 11, like "0808 2000 247". Look at the source again'],
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
	const free = ['0800 1111', '0808 2000 247', '116 123', '116 000', '116 111', '999', '101', '111'];
	expect(free.map((number) => [number, costOf(number)])).toEqual(free.map((number) => [number, 'free']));
	const local = ['01384 455411', '020 7251 6577', '0345 634 1212', '01708 008080', '0300 808 0800'];
	expect(local.map((number) => [number, costOf(number)])).toEqual(local.map((number) => [number, 'local-rate']));
	expect(costInWords.free).toBe('Free from landlines and mobiles');
	expect(costInWords['local-rate']).toBe('Costs the same as a local call. It may be in your phone’s minutes');
});

test('links and comparing', () => {
	expect(telHref('0808 2000 247')).toBe('tel:08082000247');
	expect(relayHref('0808 2000 247')).toBe('tel:1800108082000247');
	expect(sameNumber('0808 2000 247', '08082 000247')).toBe(true);
	expect(sameNumber('0808 2000 247', '0808 2000 248')).toBe(false);
});

describe('whose number it is', () => {
	const name = 'Victim Support, Kent and Medway';
	const number = '0808 168 9276';

	test('a label that only repeats the name, whatever its marks and capitals', () => {
		expect(isSameName('Victim support Kent and Medway', name)).toBe(true);
		expect(isSameName('Victim Support', name)).toBe(false);
		expect(isSameName('Team 1', 'Team 2')).toBe(false);
	});

	test('the service’s own: the first, without a label or with its name', () => {
		expect(ownNumber({ name, phones: [{ number }, { number: '999' }] })).toBe(number);
		expect(ownNumber({ name, phones: [{ number, label: name.toUpperCase() }] })).toBe(number);
	});

	test('none of the service’s own: another’s number first, or no number', () => {
		expect(ownNumber({ name, phones: [{ number, label: 'Police' }, { number: '999' }] })).toBeUndefined();
		expect(ownNumber({ name, phones: [] })).toBeUndefined();
		expect(ownNumber({ name })).toBeUndefined();
	});
});
