import type { SearchPlace } from './entry.ts';
import type { Language, Phrase } from './language.ts';
import { nearestWords } from './nearest-words.ts';
import { wordsOf } from './plain.ts';
import { smallWords } from './small-words.ts';

/** What a search was understood to ask for. */
export interface Understood {
	/** What to look for: each in the spellings that it may have, any of which will do. */
	asked: string[][];
	places: SearchPlace[];
	/** Words that were taken for mistyped ones. Empty when all was taken as it was typed. */
	corrections: Correction[];
}

export interface Correction {
	typed: string;
	taken: string[];
}

/** A word, in the spellings that it may have. */
type Spelt = readonly string[];

/** Words cut into the phrases that they hold and the words between. */
function inPhrases(words: readonly Spelt[], phrases: readonly Phrase[]): (Phrase | Spelt)[] {
	if (words.length === 0) return [];
	const begins = ({ words: parts }: Phrase) => parts.every((part, at) => words[at]?.includes(part));
	const phrase = phrases.find(begins);
	return [phrase ?? words[0]!, ...inPhrases(words.slice(phrase?.words.length ?? 1), phrases)];
}

const isPhrase = (part: Phrase | Spelt): part is Phrase => 'words' in part;
const isWord = (part: Phrase | Spelt): part is Spelt => !isPhrase(part);
const isLarge = (word: Spelt) => word.some((spelling) => !smallWords.has(spelling));

/** What a phrase of content/search-words.yaml means: words to look for together, and places. */
function meaningOf({ means = '' }: Phrase, phrases: readonly Phrase[]): Pick<Understood, 'asked' | 'places'> {
	const words = wordsOf(means).map((word) => [word]);
	const parts = inPhrases(
		words,
		phrases.filter(({ place }) => place),
	);
	const wanted = parts.filter(isWord).filter(isLarge);
	return {
		asked: wanted.length > 0 ? [[wanted.flat().join(' ')]] : [],
		places: parts.filter(isPhrase).map(({ place }) => place!),
	};
}

/** What the words ask for, without the small ones between. */
function meaningOfAll(words: readonly Spelt[], { phrases }: Language): Pick<Understood, 'asked' | 'places'> {
	const parts = inPhrases(words, phrases).map((part) => {
		if (isWord(part)) return { asked: isLarge(part) ? [[...part]] : [], places: [] };
		return part.place ? { asked: [], places: [part.place] } : meaningOf(part, phrases);
	});
	return { asked: parts.flatMap(({ asked }) => asked), places: parts.flatMap(({ places }) => places) };
}

/**
 * What a search asks for. Words that nobody knows are taken for their nearest known ones, unless they are to be taken
 * `asTyped`; what people say is put into the directory's words; places are told from the rest.
 */
export function understand(query: string, language: Language, asTyped = false): Understood {
	const words = wordsOf(query);
	const corrections = asTyped ? [] : correct(words, language);
	const spelt = words.map((word) => corrections.find(({ typed }) => typed === word)?.taken ?? [word]);
	const { asked, places } = meaningOfAll(spelt, language);
	const nothing = asked.length === 0 && places.length === 0;
	return { asked: nothing ? spelt.map((word) => [...word]) : asked, places, corrections };
}

/** The words that are not known, each with those it may mean. Digits are left alone: a number is right or wrong. */
const correct = (words: readonly string[], { words: known, isKnown }: Language): Correction[] =>
	[...new Set(words)]
		.filter((word) => !isKnown.has(word) && !/\d/.test(word))
		.map((typed) => ({ typed, taken: nearestWords(typed, known) }))
		.filter(({ taken }) => taken.length > 0);
