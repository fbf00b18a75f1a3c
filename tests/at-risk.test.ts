import { expect, test } from 'vitest';
import { atRisk } from '../src/domain/at-risk.ts';

const today = new Date('2026-11-24T12:00:00Z');
const funded = (fundingEnds?: string) => atRisk({ status: 'open', fundingEnds }, today);

test('nothing is said of a service whose funding nobody knows, or that is safe for a year and more', () => {
	expect(funded()).toBeUndefined();
	expect(funded('2027-11-25')).toBeUndefined();
	expect(funded('2027')).toBeUndefined();
});

test('funding that ends within twelve months is said, with its date as precise as it is', () => {
	expect(funded('2026-11-24')).toBe('Its funding is known until 24 November 2026.');
	expect(funded('2027-11-23')).toBe('Its funding is known until 23 November 2027.');
	expect(funded('2027-10')).toBe('Its funding is known until October 2027.');
	expect(funded('2026')).toBe('Its funding is known until 2026.');
});

test('funding that has ended is not said to go on', () => {
	const words = 'Its funding was known until 23 November 2026. We do not know of any since.';
	expect(funded('2026-11-23')).toBe(words);
});

test('a paused service is at risk whatever its funding', () => {
	expect(atRisk({ status: 'paused' }, today)).toBe('It is paused.');
	expect(atRisk({ status: 'paused', fundingEnds: '2030' }, today)).toBe('It is paused.');
});

test('the day that is asked about is left as it was', () => {
	funded('2027');
	expect(today.toISOString()).toBe('2026-11-24T12:00:00.000Z');
});
