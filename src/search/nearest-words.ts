import damerauLevenshtein from 'damerau-levenshtein';
import { wordsOf } from './plain.ts';
import { smallWords } from './small-words.ts';

/** From this length on, a word may have two letters wrong. */
const LONG = 8;
/** Shorter words are taken as they are typed: nearly every one would be near to another. */
const SHORTEST = 3;
/** How many words are tried in place of one. More than this many are near to few words, and those are short. */
const MOST = 12;

/** From which share of equal letters on a word is worth offering. */
const ALIKE = 0.6;

const distance = (a: string, b: string) => damerauLevenshtein(a, b).steps;

/** Letters that two words of these lengths must differ by at the least. */
const apart = (a: string, b: string) => Math.abs(a.length - b.length);

/**
 * The known words that a mistyped one may mean: those with the fewest letters wrong, missing, too many or swapped
 * (one; two from eight letters on). Words that begin with the same letter come first, then the commonest, as `known`
 * has them. Nothing when none is near.
 */
export function nearestWords(word: string, known: readonly string[]): string[] {
	if (word.length < SHORTEST) return [];
	const most = word.length >= LONG ? 2 : 1;
	const near = known
		.filter((candidate) => candidate.length >= SHORTEST && apart(word, candidate) <= most && !smallWords.has(candidate))
		.map((candidate) => ({ candidate, steps: distance(word, candidate) }))
		.filter(({ steps }) => steps <= most);
	const least = Math.min(...near.map(({ steps }) => steps));
	const other = (candidate: string) => Number(candidate[0] !== word[0]);
	return near
		.filter(({ steps }) => steps === least)
		.map(({ candidate }) => candidate)
		.sort((a, b) => other(a) - other(b))
		.slice(0, MOST);
}

/** For words that are too far from all others to be taken for them: up to three that look most like one of them. */
export const similarWords = (query: string, known: readonly string[]): string[] =>
	known
		.filter((word) => word.length > SHORTEST)
		.map((word) => ({
			word,
			likeness: Math.max(...wordsOf(query).map((typed) => damerauLevenshtein(typed, word).similarity)),
		}))
		.filter(({ likeness }) => likeness >= ALIKE)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, 3)
		.map(({ word }) => word);
