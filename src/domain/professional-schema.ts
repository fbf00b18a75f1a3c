import { z } from 'astro/zod';
import { partialDate, text } from './fields.ts';
import { source } from './schema.ts';

const point = z.strictObject({
	text: text(300).describe('One thing to do, and why, in own words.'),
	source: text(200).describe('The document that it comes from, by title.'),
	date: partialDate().describe('The document’s date: "2016-10".'),
});

/** content/professionals/*.md: the parts of the page for professionals. The body is the part’s prose. */
export const professionalSchema = z
	.strictObject({
		title: text(80).describe('The heading of the part.'),
		order: z.number().int().positive().describe('Its place on the page. Smaller numbers come first.'),
		reviewBy: partialDate().describe('When somebody must read it again, at the latest.'),
		points: z.array(point).min(1).optional().describe('Points that each say where they come from.'),
		sources: z.array(source).min(1).optional().describe('Where the prose comes from. Needed unless points say it.'),
	})
	.refine(({ points, sources }) => points ?? sources, 'names no source: write sources, or points with their source');

export type ProfessionalPart = z.infer<typeof professionalSchema>;
