import { z } from 'astro/zod';
import { partialDate, text } from './fields.ts';
import { source } from './schema.ts';
import { tellingWords } from './tab-title.ts';

/** Whom guides are written for: the folders of content/guides, in the order of the pages, with their words. */
export const guideAudiences = {
	victims: {
		heading: 'If you are being hurt',
		tab: 'Guides',
		intro: 'What is happening, what you can do, and what happens next.',
	},
	'friends-and-family': {
		heading: 'If you are worried about someone',
		tab: 'Guides for friends',
		intro: 'What to say, what to do, and what not to do.',
	},
	'young-people': {
		heading: 'If you are young',
		tab: 'Guides for young people',
		intro: 'Relationships, home, and who you can tell.',
	},
	'harming-someone': {
		heading: 'If you are harming someone',
		tab: 'Guides to change',
		intro: 'How to stop, and who can help you stop.',
	},
} as const;

export type GuideAudience = keyof typeof guideAudiences;

/** content/guides/<audience>/<slug>.mdx: the lines at the top of a guide. */
export const guideSchema = z.strictObject({
	title: text(80).describe('The guide’s heading, as a question or a plain phrase.'),
	tab: text(40)
		.refine((words) => !tellingWords.test(words), {
			error: (issue) => `"${issue.input}" tells what the site is for. Write neutral words, like "My plan"`,
		})
		.describe('What the browser’s tab shows: neutral, and different for each guide.'),
	summary: text(200).describe('What it helps with, in one or two short sentences.'),
	order: z.number().int().positive().describe('Its place among the guides for the same readers.'),
	related: z
		.array(text(80))
		.min(1)
		.max(4)
		.optional()
		.describe('Up to four guides to read next, like victims/safety-plan.'),
	reviewed: partialDate().describe('When somebody last read it against its sources.'),
	reviewBy: partialDate().describe('When it must be read again.'),
	keywords: z.array(text(60)).min(1).optional().describe('Words people use for it, for search.'),
	sources: z.array(source).min(1, 'is empty: name at least one source').describe('Where the facts come from.'),
});

export type Guide = z.infer<typeof guideSchema>;
