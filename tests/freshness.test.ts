import { describe, expect, test } from 'vitest';
import { freshnessOf, limits, rank, UNCONFIRMED_AFTER, type Checkable } from '../src/domain/freshness.ts';
import { kindIds } from '../src/domain/kinds.ts';

const service = (on: string, status: Checkable['status'] = 'open'): Checkable => ({ status, checked: { on } });

/** A day some months after 15 January 2020, and some days more. */
const after = (months: number, days = 0) => new Date(Date.UTC(2020, months, 15 + days));
const ON = '2020-01-15';

describe.each(kindIds)('%s', (kind) => {
	test('are sure until the day the limit is reached, then to check first, then not confirmed', () => {
		const level = (months: number, days?: number) => freshnessOf(kind, service(ON), after(months, days)).level;
		expect(level(0)).toBe('confirmed');
		expect(level(limits[kind], -1)).toBe('confirmed');
		expect(level(limits[kind])).toBe('check-first');
		expect(level(UNCONFIRMED_AFTER, -1)).toBe('check-first');
		expect(level(UNCONFIRMED_AFTER)).toBe('not-confirmed');
	});
});

test('the date is in the words, no more precise than it is', () => {
	expect(freshnessOf('helplines', service(ON), after(1))).toEqual({
		level: 'confirmed',
		words: 'Checked 15 January 2020',
	});
	expect(freshnessOf('helplines', service('2020-01'), after(1)).words).toBe('Checked in January 2020');
	expect(freshnessOf('helplines', service('2020-01'), after(13)).words).toBe(
		'Check first: last confirmed January 2020',
	);
	expect(freshnessOf('helplines', service('2020'), after(60)).words).toBe('Not confirmed since 2020');
});

test('a year or month counts at its end', () => {
	expect(freshnessOf('helplines', service('2020'), new Date('2021-12-30T12:00:00Z')).level).toBe('confirmed');
	expect(freshnessOf('helplines', service('2020'), new Date('2022-01-01T12:00:00Z')).level).toBe('check-first');
	expect(freshnessOf('one-stop-shops', service('2020-01'), new Date('2020-07-30T12:00:00Z')).level).toBe('confirmed');
	expect(freshnessOf('one-stop-shops', service('2020-01'), new Date('2020-08-01T12:00:00Z')).level).toBe('check-first');
});

test('nobody knows: an unconfirmed service, and one without a date', () => {
	expect(freshnessOf('helplines', service(ON, 'unconfirmed'), after(0))).toEqual({
		level: 'not-confirmed',
		words: 'Not confirmed since 15 January 2020',
	});
	expect(freshnessOf('helplines', service('unknown'), after(0))).toEqual({
		level: 'check-first',
		words: 'Check first: no date is known',
	});
	expect(freshnessOf('helplines', service('unknown', 'unconfirmed'), after(0))).toEqual({
		level: 'not-confirmed',
		words: 'Not confirmed: no date is known',
	});
});

test('what is fixed for the whole country does not go stale', () => {
	expect(freshnessOf('helplines', { ...service('1937'), permanent: true }, after(0))).toEqual({
		level: 'confirmed',
		words: 'The same everywhere in the UK',
	});
});

test('the surest ranks first', () => {
	const levels = ['not-confirmed', 'confirmed', 'check-first'] as const;
	const sorted = levels.map((level) => ({ level, words: '' })).sort((a, b) => rank(a) - rank(b));
	expect(sorted.map(({ level }) => level)).toEqual(['confirmed', 'check-first', 'not-confirmed']);
});
