import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import { readCorpus } from '../src/search/corpus.ts';
import { openSearch } from '../src/search/engine.ts';
import type { SearchPages } from '../src/search/entry.ts';
import { find } from '../src/search/find.ts';
import { readLanguage } from '../src/search/language.ts';
import { wordsOf } from '../src/search/plain.ts';
import { smallWords } from '../src/search/small-words.ts';
import { understand } from '../src/search/understand.ts';
import { vocabularyOf } from '../src/search/vocabulary.ts';
import { searchQueries } from './search-queries.ts';
import { DIST } from './support/built.ts';
import { mistyped } from './support/mistypes.ts';
import { builtSearch } from './support/search-data.ts';
import { SEED } from './support/seed.ts';
import { seeded } from './support/seeded.ts';
import { splitSearch } from './support/split-search.ts';

const data = builtSearch();
const language = readLanguage(data);
const urls = new Set(data.entries.map(({ url }) => url));

describe('what search loads', () => {
	test('has every service that is not closed, and none that is', () => {
		const wrong = readServiceFiles().filter(
			({ kind, id, text }) => urls.has(`/${kind}/${id}/`) === /^status: closed$/m.test(text),
		);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('leads to pages that are there, in the order of addresses', () => {
		const all = [...urls];
		expect(all.filter((url) => !existsSync(join(DIST, url, 'index.html')))).toEqual([]);
		expect(all).toEqual(all.toSorted());
	});

	test('has no refuge’s place', () => {
		const refuges = data.entries.filter(({ kind }) => kind === 'Refuge');
		expect(refuges.length).toBeGreaterThan(0);
		expect(JSON.stringify(refuges)).not.toMatch(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/);
	});

	test('explains people’s words in words of the pages', () => {
		const unknown = Object.entries(data.said).filter(([, means]) =>
			wordsOf(means).some((word) => !smallWords.has(word) && !language.isKnown.has(word) && !/\d/.test(word)),
		);
		expect(unknown).toEqual([]);
	});

	test('answers everything that people are known to say', () => {
		const corpus = readCorpus(data);
		const found = (query: string) => find({ query, filters: {}, asTyped: false }, corpus).entries;
		expect(Object.keys(data.said).filter((said) => found(said).length === 0)).toEqual([]);
	});
});

describe('a word with one letter wrong, missing, doubled or swapped', () => {
	const random = seeded(SEED);
	const words = vocabularyOf(data).filter((word) => word.length > 2);
	const sample = Array.from({ length: 250 }, () => words[Math.floor(random() * words.length)]!);

	test(`is taken for it (SEED=${SEED} repeats this)`, () => {
		const lost = sample.flatMap((word) =>
			mistyped(word, random)
				.filter((typed) => typed.length > 2 && !language.isKnown.has(typed))
				.filter((typed) => !understand(typed, language).corrections[0]?.taken.includes(word))
				.map((typed) => `${typed} for ${word}`),
		);
		expect(lost).toEqual([]);
	});

	test('twice in a long word is taken for it, or for one that is nearer', () => {
		const longer = sample.filter((word) => word.length >= 9);
		const lost = longer.flatMap((word) => {
			const typed = `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4, -2)}${word.at(-1)}`;
			const [correction] = understand(typed, language).corrections;
			return correction || language.isKnown.has(typed) ? [] : [`${typed} for ${word}`];
		});
		expect(longer.length).toBeGreaterThan(0);
		expect(lost).toEqual([]);
	});
});

describe('in parts by area, as a larger directory is', () => {
	const { data, parts } = splitSearch();
	const files = new Map(Object.entries<SearchPages>({ ...parts, data }));
	const isForEverywhere = (wanted: string) => data.entries.some(({ url }) => url === wanted);
	const namesPlace = (typed: string) => understand(typed, readLanguage(data)).places.length > 0;
	const fair = searchQueries.filter(([typed, wanted]) => isForEverywhere(wanted) || namesPlace(typed));

	/** The first three results for somebody who has loaded nothing yet. */
	async function firstThree(query: string): Promise<string[]> {
		const search = await openSearch();
		const { entries } = await search.find({ query, filters: {}, asTyped: false });
		return entries.slice(0, 3).map(({ url }) => url);
	}

	test('people’s own words find the right page, when it is for everywhere or their place is named', async () => {
		vi.stubGlobal('fetch', (path: string) => Promise.resolve(Response.json(files.get(basename(path, '.json')))));
		onTestFinished(() => void vi.unstubAllGlobals());
		const unmet: string[] = [];
		for (const [typed, wanted] of fair) if (!(await firstThree(typed)).includes(wanted)) unmet.push(typed);
		expect(fair.length).toBeGreaterThanOrEqual(60);
		expect(unmet).toEqual([]);
	});
});
