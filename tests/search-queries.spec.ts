import { expect, test } from '@playwright/test';
import { readLanguage } from '../src/search/language.ts';
import { vocabularyOf } from '../src/search/vocabulary.ts';
import { mistyped } from './support/mistypes.ts';
import { builtSearch } from './support/search-data.ts';
import { SEED } from './support/seed.ts';
import { seeded } from './support/seeded.ts';
import { ask, firstPages } from './support/search.ts';
import { searchQueries } from './search-queries.ts';

/** The share of the table that must be met. */
const ENOUGH = 0.95;

test('people’s own words find the right page in the first three results', async ({ page }) => {
	await page.goto('/search/');
	const unmet: string[] = [];
	for (const [typed, wanted] of searchQueries) {
		await ask(page, typed);
		const found = await firstPages(page, 3);
		if (!found.includes(wanted)) unmet.push(`${typed} → ${wanted} (found: ${found.join(' ') || 'nothing'})`);
	}
	const met = searchQueries.length - unmet.length;
	console.log(`${met} of ${searchQueries.length} searches find their page. Not met:\n${unmet.join('\n') || 'none'}`);
	expect(searchQueries.length).toBeGreaterThanOrEqual(60);
	expect(met / searchQueries.length, unmet.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
});

test('words with one letter mistyped find what the word finds', async ({ page }) => {
	const random = seeded(SEED);
	await page.goto('/search/');
	const data = builtSearch();
	const { isKnown } = readLanguage(data);
	const words = vocabularyOf(data).filter((word) => word.length > 4);
	for (const word of Array.from({ length: 20 }, () => words[Math.floor(random() * words.length)]!)) {
		const [typed] = mistyped(word, random).filter((mistake) => !isKnown.has(mistake));
		if (!typed) continue;
		await ask(page, typed);
		await expect(page.locator('.took'), `SEED=${SEED}: ${typed} for ${word}`).toContainText(`“${word}”`);
		expect((await firstPages(page, 1)).length, `SEED=${SEED}: ${typed} for ${word}`).toBe(1);
	}
});
