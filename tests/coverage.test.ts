import { expect, test } from 'vitest';
import { coveredDistricts, isNationwide } from '../src/domain/coverage.ts';

const districts = [
	{ id: 'north', area: 'shire' },
	{ id: 'south', area: 'shire' },
	{ id: 'town', area: 'town-area' },
];

test.each([
	[['uk'], 'north south town'],
	[['england'], 'north south town'],
	[['shire'], 'north south'],
	[['south'], 'south'],
	[['south', 'town-area'], 'south town'],
	[['town', 'england'], 'north south town'],
	[['wales'], ''],
	[[], ''],
])('%j reaches: %s', (covers, reached) => {
	expect(coveredDistricts(covers, districts).join(' ')).toBe(reached);
});

test('nationwide is the UK or England, and no smaller place', () => {
	expect([['uk'], ['england'], ['shire', 'uk']].map(isNationwide)).toEqual([true, true, true]);
	expect([['wales'], ['shire', 'town'], []].map(isNationwide)).toEqual([false, false, false]);
});
