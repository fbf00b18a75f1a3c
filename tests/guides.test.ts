import { globSync, readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import yaml from 'js-yaml';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { guideSchema } from '../src/domain/guide-schema.ts';
import { sentencesOf, wordsOf } from './support/prose.ts';

/** Flesch-Kincaid grade: the school year in the US, five less than the age. */
const HARDEST = 6.5;
const LONGEST_SENTENCE = 25;
const LONGEST_ON_AVERAGE = 15;

/**
 * Words that a guide cannot do without, and that it explains where they first stand. They count as one syllable,
 * as a reader learns them as one thing.
 */
const NEEDED = [
	'idva',
	'marac',
	'refuge',
	'domestic',
	'abuse',
	'abusive',
	'adviser',
	'advisers',
	'helpline',
	'helplines',
	'police',
	'council',
	'counselling',
	'non-molestation',
	'occupation',
	'immigration',
	'solicitor',
	'solicitors',
	'benefits',
	'disclosure',
	'protection',
	'sanctuary',
	'sexuality',
	'bisexual',
	'lesbian',
	'pharmacy',
	'anonymous',
	'interpreter',
	'confidential',
	'citizens',
	'emergency',
	'victim',
	'victims',
	'programme',
	'programmes',
	'coercive',
	'economic',
];
const needed = new Set(NEEDED);

const guides = globSync('content/guides/*/*.mdx')
	.sort()
	.map((path) => {
		const text = readFileSync(path, 'utf8');
		const [, front] = /^---\n([\s\S]*?)\n---\n/.exec(text)!;
		return { path, text, data: guideSchema.parse(yaml.load(front!)), sentences: sentencesOf(text) };
	});

const syllables = (word: string) => (needed.has(word.toLowerCase()) ? 1 : Math.max(1, syllable(word)));

describe('the guides', () => {
	test('are at least twenty-four, for each kind of reader', () => {
		expect(guides.length).toBeGreaterThanOrEqual(24);
		const folders = new Set(guides.map(({ path }) => path.split(/[\\/]/).at(-2)));
		expect([...folders].sort()).toEqual(['friends-and-family', 'harming-someone', 'victims', 'young-people']);
	});

	test.each(guides)('$path can be read at the age of eleven', ({ sentences }) => {
		const words = sentences.flatMap(wordsOf);
		const grade = fleschKincaid({
			sentence: sentences.length,
			word: words.length,
			syllable: words.reduce((sum, word) => sum + syllables(word), 0),
		});
		expect(grade).toBeLessThanOrEqual(HARDEST);
	});

	test.each(guides)('$path has short sentences', ({ sentences }) => {
		const lengths = sentences.map((sentence) => wordsOf(sentence).length);
		const long = sentences.filter((_, at) => lengths[at]! > LONGEST_SENTENCE);
		expect(long).toEqual([]);
		expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(LONGEST_ON_AVERAGE);
	});

	test.each(guides)('$path has no phone number typed', ({ text }) => {
		const prose = sentencesOf(text).join(' ');
		expect(prose.match(/\b0(?:[ -]?\d){6,}|\b116[ -]?\d{3}\b|\+44/g)).toBeNull();
	});

	test.each(guides)('$path names sources and the day to read it again', ({ data }) => {
		expect(data.sources.length).toBeGreaterThan(0);
		expect(data.reviewBy > data.reviewed).toBe(true);
	});

	test.each(guides.filter(({ path }) => path.includes('harming-someone')))(
		'$path leads to no walk-in and no refuge',
		({ text }) => expect(text).not.toMatch(/\/one-stop-shops\/|\/refuges\/|kind="(?:one-stop-shops|refuges)"/),
	);

	test('name others that exist', () => {
		const keys = guides.map(({ path }) => path.replace(/^content[\\/]guides[\\/]|\.mdx$/g, '').replaceAll('\\', '/'));
		const missing = guides.flatMap(({ path, data }) =>
			(data.related ?? []).filter((key) => !keys.includes(key)).map((key) => `${path} ${key}`),
		);
		expect(missing).toEqual([]);
	});
});
