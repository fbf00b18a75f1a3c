import { z } from 'astro/zod';
import { oneOf, text } from './fields.ts';

/** The pictures that an easy-read step may have. Each is drawn in `components/Picture.astro`. */
export const pictures = ['danger', 'heart', 'house', 'leave', 'person', 'phone', 'relay', 'talk', 'walk'] as const;
export type PictureName = (typeof pictures)[number];

/** content/easy-read.yaml: the steps of the easy-read page, in order. */
export const easyReadSchema = z.strictObject({
	steps: z
		.array(
			z.strictObject({
				picture: oneOf(pictures, 'picture').describe('The picture beside the words.'),
				words: text(200).describe('One to three very short sentences.'),
				call: z.string().optional().describe('The service whose number to show: helplines/galop.'),
			}),
		)
		.min(1, 'is empty: write at least one step')
		.describe('The steps, in the order of the page.'),
});
