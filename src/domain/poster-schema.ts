import { z } from 'astro/zod';
import { oneOf, partialDate, text } from './fields.ts';
import { source } from './schema.ts';
import { tellingWords } from './tab-title.ts';
import { topicIds } from './topics.ts';

/** content/posters/*.yaml: the words of a poster. Its numbers are each area's own and are never typed. */
export const posterSchema = z.strictObject({
	title: text(60).describe('Where it is to hang or what it is about, for the list of posters.'),
	order: z.number().int().positive().describe('Its place in the list. Smaller numbers come first.'),
	headline: text(60).describe('The sentence that is read from across the room.'),
	lines: z.array(text(110)).min(2).max(4).describe('Two to four short lines below it.'),
	topics: z
		.array(oneOf(topicIds, 'topic'))
		.min(1)
		.describe('What the numbers on it must help with, the most wanted first.'),
	strip: text(30)
		.refine(
			(words) => !tellingWords.test(words),
			'tells what the poster is about. Write neutral words, like "Advice line"',
		)
		.describe('What the strips to tear off say above the number. Nothing that tells what the poster is about.'),
	sources: z.array(source).min(1).describe('Where its facts come from.'),
	reviewBy: partialDate().describe('When somebody must read it again, at the latest.'),
});

export type Poster = z.infer<typeof posterSchema>;
