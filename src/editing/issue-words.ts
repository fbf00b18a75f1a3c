import type { z } from 'astro/zod';
import { didYouMean } from './nearest.ts';

/** A list of words short enough to be told whole. */
const TELLABLE = 30;

/** What to write in place of a value that is none of the known ones. */
function known(value: unknown, values: readonly string[], description: string): string {
	const list = values.length <= TELLABLE ? `Write one of: ${values.join(', ')}` : description;
	return didYouMean(String(value), values, list);
}

/**
 * What to say of an issue that zod found, to be read behind the name of its field: what is wrong with the value and
 * what to write. `description` is the schema's own of the field.
 */
export function wordsFor(issue: z.core.$ZodIssue, value: unknown, description: string): string {
	if (value === undefined) return `is missing. ${description}`.trim();
	if (value === null) return `is empty. ${description}`.trim();
	if (issue.code === 'invalid_value') return `${issue.message}. ${known(value, issue.values.map(String), description)}`;
	if (issue.code === 'invalid_union') return issue.errors.at(-1)?.[0]?.message ?? issue.message;
	return issue.message;
}
