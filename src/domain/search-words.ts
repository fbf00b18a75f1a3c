import { z } from 'astro/zod';

const phrase = (longest: number) =>
	z
		.string()
		.regex(/^[a-zA-Z0-9'’ -]+$/, 'has a mark that search leaves out: write letters, digits, spaces and hyphens alone')
		.max(longest, { error: `is too long: write at most ${longest} letters` });

/**
 * search-words.yaml: what people say, and what it means in the directory's own words, which search looks for in its
 * place. A misspelling that is more than a letter from the right word belongs here too.
 */
export const searchWordsSchema = z.record(
	phrase(60).describe('What people say or type: "safe house".'),
	phrase(60).describe('What it means in words of the directory, or the name of a place: "refuge".'),
);
