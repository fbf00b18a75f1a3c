import type { Corpus } from './corpus.ts';
import type { SearchEntry } from './entry.ts';
import { matches, type Filters } from './filters.ts';
import { similarWords } from './nearest-words.ts';
import { openingAt, type Opening } from './opening.ts';
import { rank } from './rank.ts';
import { understand, type Understood } from './understand.ts';

/** A question as the visitor puts it. */
export interface Question {
	query: string;
	filters: Filters;
	/** Words that nobody knows are not put right. */
	asTyped: boolean;
}

/** What was found, and how the question was understood. */
export interface Found extends Understood {
	/** In order. */
	entries: SearchEntry[];
	/** Before the filters: what counts of other filters are worked out from. */
	unfiltered: SearchEntry[];
	/** Who is open as it is found. */
	opening: Opening;
	/** When nothing is found: words of the directory that look like those asked for. */
	near: string[];
	/** Where help is wanted; none when no place is known. */
	districts: string[];
}

/** The districts that are chosen, or else those of the places that are named. */
export const districtsOf = ({ places }: Understood, { district }: Filters): string[] =>
	district ? [district] : places.flatMap(({ districts }) => districts);

/** Searches what is loaded. */
export function find({ query, filters, asTyped }: Question, { data, language, lookFor }: Corpus): Found {
	const understood = understand(query, language, asTyped);
	const asked = understood.asked.map(lookFor);
	const districts = districtsOf(understood, filters);
	const words = understood.asked.flatMap(([first = '']) => first.split(' '));
	const unfiltered = rank(data.entries, asked, { districts, for: filters.for, words }).map((row) => data.entries[row]!);
	const opening = openingAt(data.entries, Date.now());
	const entries = unfiltered.filter((entry) => matches(entry, filters, opening));
	const near = unfiltered.length > 0 ? [] : similarWords(query, language.words);
	return { ...understood, districts, unfiltered, entries, opening, near };
}
