import { describe, expect, test } from 'vitest';
import { isOverdue } from '../src/domain/review.ts';
import { termsIn } from '../src/domain/terms.ts';
import { readingOf, sentencesIn } from './support/reading.ts';

const refuge = { term: 'refuge', also: ['refuges'], gloss: 'A safe house.' };
const order = { term: 'non-molestation order', gloss: 'A court order.' };

describe('how hard a text is', () => {
	test('the Flesch-Kincaid grade of a known sentence', () => {
		const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
		expect(readingOf([platypus], [], 25).grade).toBeCloseTo(13.08, 1);
		expect(readingOf(['You can ring. You can ask. You can wait.'], [], 25).grade).toBeLessThan(1);
	});

	test('a term counts as a simple word, and its sentence keeps its length', () => {
		const text = ['A non-molestation order can help you.'];
		const [plain, explained] = [readingOf(text, [], 25), readingOf(text, [order], 25)];
		expect(explained.grade).toBeLessThan(plain.grade);
		expect(explained.mean).toBe(plain.mean);
	});

	test('a sentence of 26 words is told, one of 25 is not', () => {
		const words = (count: number) => `${Array(count).fill('word').join(' ')}.`;
		expect(readingOf([words(25)], [], 25).tooLong).toEqual([]);
		expect(readingOf([words(26)], [], 25).tooLong).toEqual([words(26)]);
	});

	test('sentences end at their marks, also behind a quotation mark, and not inside a number', () => {
		expect(sentencesIn('Say “I need help.” Then wait! You may: go, or stay.')).toEqual([
			'Say “I need help.”',
			'Then wait!',
			'You may:',
			'go, or stay.',
		]);
		expect(sentencesIn('It costs £2.50 a day.')).toHaveLength(1);
	});
});

test('terms are found as whole words, in any form and any capitals', () => {
	expect(termsIn('Refuges are safe.', [refuge, order])).toEqual([refuge]);
	expect(termsIn('A refugee has a “non-molestation order”.', [refuge, order])).toEqual([order]);
});

test('a guide is overdue from the day after it had to be read again', () => {
	expect(isOverdue('2027-11-24', new Date('2027-11-24T12:00:00Z'))).toBe(false);
	expect(isOverdue('2027-11-24', new Date('2027-11-25T00:00:01Z'))).toBe(true);
});
