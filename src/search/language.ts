import type { SearchData, SearchPlace } from './entry.ts';
import { wordsOf } from './plain.ts';
import { smallWords } from './small-words.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Words that belong together: the name of a place, or what people say for something. */
export interface Phrase {
	words: string[];
	/** What is meant, in words to search for. */
	means?: string;
	place?: SearchPlace;
}

/** What the words of a search are held against, made once from the file that search loads. */
export interface Language {
	/** Every known word, the commonest first. */
	words: readonly string[];
	isKnown: ReadonlySet<string>;
	/** The longest first, so that "tunbridge wells" is not taken for two words. */
	phrases: readonly Phrase[];
}

/** Makes a language of the data that search loads. */
export function readLanguage(data: SearchData): Language {
	const { said, places } = data;
	const named = places.flatMap((place) => place.said.map((say): Phrase => ({ words: wordsOf(say), place })));
	const spoken = Object.entries(said).map(([say, means]): Phrase => ({ words: wordsOf(say), means }));
	const phrases = [...named, ...spoken].sort((a, b) => b.words.length - a.words.length);
	const words = [...new Set([...vocabularyOf(data), ...phrases.flatMap((phrase) => phrase.words)])];
	return { words, isKnown: new Set([...words, ...smallWords]), phrases };
}
