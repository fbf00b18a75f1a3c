import { describe, expect, test } from 'vitest';
import { readKeys, readYaml } from '../src/content-files.ts';
import { namesLike } from '../src/domain/place-names.ts';
import { readPostcode } from '../src/domain/postcode.ts';
import type { District } from '../src/domain/schema.ts';
import { OUTSIDE, whereIs, type Answer, type Places } from '../src/domain/where.ts';
import { readOutward } from '../src/geo.ts';

const places: Places = {
	areas: { shire: 'The Shire' },
	districts: { north: { name: 'North', area: 'shire' }, south: { name: 'South', area: 'shire' } },
	names: [
		{ name: 'Gillingham', districts: ['north'] },
		{ name: 'Royal Tunbridge Wells', districts: ['south'] },
		{ name: 'St Mary’s Bay', districts: ['south'] },
		{ name: 'Dover', districts: ['south'] },
		{ name: 'The Shire', districts: ['north', 'south'] },
	],
	outward: {
		ME7: ['north', 'south'],
		ME1: ['south'],
		ME14: ['south'],
		CV10: ['north'],
		TN5: ['outside Wealden', 'outside Rother', 'south'],
	},
	exact: {
		districts: ['north', 'south'],
		outward: { ME7: { '1': 0, '3': [1, { '0': 'AABD', '-1': 'ZZ' }] } },
	},
};

/** An answer as one line: "inside ME7: north south". */
function told(typed: string): string {
	const answer: Answer = whereIs(typed, places);
	if (answer.is === 'nothing') return 'nothing';
	const councils = answer.is === 'inside' ? `: ${[...answer.districts, ...answer.outside].join(' ')}` : '';
	return `${answer.is} ${answer.said}${councils}`;
}

describe('what is typed', () => {
	test.each([
		['ME7', 'inside ME7: north south'],
		[' me7 ', 'inside ME7: north south'],
		['m e 7', 'inside ME7: north south'],
		['ME7 1LX', 'inside ME7 1LX: north'],
		['me71lx', 'inside ME7 1LX: north'],
		['Me7-1Lx', 'inside ME7 1LX: north'],
		['ME7 ILX', 'inside ME7 1LX: north'],
		['ME7 3AA', 'inside ME7 3AA: north'],
		['ME7 3BD', 'inside ME7 3BD: north'],
		['ME7 3AB', 'inside ME7 3AB: south'],
		['ME7 3ZZ', 'outside ME7 3ZZ'],
		['ME7 9AA', 'inside ME7: north south'],
		['ME7 1', 'inside ME7: north south'],
		['ME71L', 'inside ME7: north south'],
		['ME14 1', 'inside ME14: south'],
		['ME141L', 'inside ME14: south'],
		['ME1 4LX', 'inside ME1: south'],
		['ME14 4LX', 'inside ME14: south'],
		['CV1O', 'inside CV10: north'],
		['cv1o 0aa', 'inside CV10: north'],
		['CVl0', 'inside CV10: north'],
		['CV1 0AA', 'outside CV1'],
		['CV1 OAA', 'outside CV1'],
		['TN5', 'inside TN5: south Wealden Rother'],
		['SW1A 1AA', 'outside SW1A'],
		['M1', 'outside M1'],
		['gillingham', 'inside Gillingham: north'],
		['Gillingham, Kent', 'inside Gillingham: north'],
		['gilingham', 'inside Gillingham: north'],
		['gillinghma', 'inside Gillingham: north'],
		['gillinghamm', 'inside Gillingham: north'],
		['gil', 'inside Gillingham: north'],
		['tunbridge wells', 'inside Royal Tunbridge Wells: south'],
		['wells', 'inside Royal Tunbridge Wells: south'],
		['saint marys bay', 'inside St Mary’s Bay: south'],
		['the shire', 'inside The Shire: north south'],
		['wealden', 'outside Wealden'],
		['Atlantis', 'unknown Atlantis'],
		[' Atlantis ', 'unknown Atlantis'],
		['7', 'nothing'],
		['', 'nothing'],
		['ME7 1LX 99 High Street', 'unknown ME7 1LX 99 High Street'],
	])('%j → %s', (typed, answer) => expect(told(typed)).toBe(answer));

	test('a town is never taken for a postcode', () => {
		for (const { towns } of Object.values(readYaml('districts.yaml') as Record<string, District>))
			for (const town of towns)
				expect(
					readPostcode(town, () => true),
					town,
				).toBeUndefined();
	});

	test('a word two letters away is not taken for a town', () => {
		expect(namesLike('gilinghm', places.names)).toEqual([]);
	});
});

describe('the table of half postcodes', () => {
	const outward = Object.entries(readOutward());
	const { districts } = readKeys();

	test('names the directory’s districts by key and the others as outside, each row with one of ours', () => {
		const wrong = outward.filter(
			([half, councils]) =>
				!/^[A-Z]{1,2}\d{1,2}$/.test(half) ||
				!councils.some((council) => districts.includes(council)) ||
				new Set(councils).size !== councils.length ||
				councils.some((council) => !districts.includes(council) && !/^outside [A-Z]/.test(council)),
		);
		expect(wrong).toEqual([]);
	});

	test('reaches every district', () => {
		const reached = new Set(outward.flatMap(([, councils]) => councils));
		expect(districts.filter((id) => !reached.has(id))).toEqual([]);
	});

	test('each row is found in every spelling, with all its districts in its order', () => {
		const all: Places = { ...places, outward: Object.fromEntries(outward), exact: undefined };
		for (const [half, councils] of outward) {
			const expected = councils.filter((council) => !council.startsWith(OUTSIDE));
			const spellings = [half, half.toLowerCase(), `${half} 1AA`, `${half}1aa`, half.replace('0', 'O')];
			for (const spelling of spellings) expect(whereIs(spelling, all), spelling).toMatchObject({ districts: expected });
		}
	});
});
