import { z } from 'astro/zod';
import { partialDate, text } from './fields.ts';
import { source } from './schema.ts';
import { tellingWords } from './tab-title.ts';

/** A whole day, which a review needs: "2026-11-24". */
const day = () =>
	partialDate().refine((date) => date.length !== 7 && date.length !== 4, {
		error: (issue) => `"${issue.input}" is not a whole day. Write year-month-day, like "2026-11-24"`,
	});

/** Front matter of content/guides/<audience>/<slug>.mdx. */
export const guideSchema = z.strictObject({
	title: text(70).describe('The heading, in the reader’s words: "Making a safety plan".'),
	tab: text(30)
		.refine((words) => !tellingWords.test(words), {
			error: (issue) =>
				`"${issue.input}" tells what the site is for, to somebody who looks at the tab. Write neutral words: "Plans"`,
		})
		.describe('What the browser’s tab shows: neutral, and different for each guide. "Plans".'),
	summary: text(200).describe('What the reader will find, in one or two plain sentences. At most 200 characters.'),
	order: z
		.number()
		.int()
		.positive()
		.describe('Its place in the list, from 1. Leave gaps of ten, so that others fit between.'),
	related: z
		.array(text(80))
		.min(1)
		.max(4)
		.optional()
		.describe('Up to four guides to read next, like victims/safety-plan. Without it, the next ones in the list.'),
	keywords: z.array(text(60)).min(1).optional().describe('Other words people may type for this, for search.'),
	reviewed: day().describe('The day on which somebody last read every sentence against its sources: "2026-11-24".'),
	reviewBy: day().describe(
		'The day by which it must be read again: "2027-11-24". The page says so when it has passed.',
	),
	sources: z
		.array(source)
		.min(1, 'is empty: name at least one source')
		.describe('Where the facts come from, each with the date of the page or document.'),
});

/** content/terms.yaml: words that a reader may hear and that a guide cannot do without. */
export const termSchema = z.strictObject({
	term: text(60).describe('The word as guides write it: "occupation order".'),
	also: z.array(text(60)).min(1).optional().describe('Other forms of it: "occupation orders".'),
	gloss: text(200).describe('What it means, in one or two plain sentences that a ten-year-old can read.'),
});

export type Guide = z.infer<typeof guideSchema>;
export type Term = z.infer<typeof termSchema>;
