import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { termPattern } from '../../src/domain/terms.ts';
import type { Term } from '../../src/domain/guide-schema.ts';

const WORD = /[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu;

const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** The sentences of a paragraph or list item. A colon before a list and the end of an item end one too. */
export const sentencesIn = (paragraph: string): string[] =>
	paragraph
		.split(/(?<=[.!?:…]["”’)]*)\s+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsIn(sentence).length > 0);

/** Words of a sentence, as a reader counts them. */
export const lengthOf = (sentence: string): number => wordsIn(sentence).length;

/** How hard a text is to read. */
export interface Reading {
	/** Flesch-Kincaid grade: years of school in the USA. Five more make the reading age. */
	grade: number;
	/** Words a sentence, on average. */
	mean: number;
	/** Sentences with more words than allowed. */
	tooLong: string[];
}

/**
 * How hard paragraphs are to read. Each word of a term that the page explains counts as one of one syllable: it has to
 * be learnt anyway, and long sentences around it still count.
 */
export function readingOf(paragraphs: readonly string[], terms: readonly Term[], longest: number): Reading {
	const pattern = terms.length > 0 ? termPattern(...terms) : /(?!)/g;
	const sentences = paragraphs.flatMap(sentencesIn);
	const simple = sentences.map((text) =>
		text.replace(pattern, (term) =>
			wordsIn(term)
				.map(() => 'word')
				.join(' '),
		),
	);
	const words = simple.flatMap(wordsIn);
	const syllables = words.map(syllable).reduce((sum, count) => sum + Math.max(1, count), 0);
	return {
		grade: fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }),
		mean: words.length / sentences.length,
		tooLong: sentences.filter((sentence) => lengthOf(sentence) > longest),
	};
}
