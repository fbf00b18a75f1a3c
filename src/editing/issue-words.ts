import type { z } from 'astro/zod';
import { didYouMean } from './nearest.ts';

/** A list of words short enough to be told whole. */
const TELLABLE = 30;

/** What is wrong with a value that is none of the known ones, and the nearest of them, or all. */
function unknownValue(message: string, value: unknown, values: readonly string[], description: string): string {
	const list = values.length <= TELLABLE ? `Write one of: ${values.join(', ')}` : description;
	const otherwise = message.includes(': write') ? '' : list;
	return [message, didYouMean(String(value), values, otherwise)].filter(Boolean).join('. ');
}

/**
 * What to say of an issue that zod found, to be read behind the name of its field: what is wrong with the value and
 * what to write. `description` is the schema's own of the field.
 */
export function wordsFor(issue: z.core.$ZodIssue, value: unknown, description: string): string {
	if (value === undefined) return `is missing. ${description}`.trim();
	if (value === null) return `is empty. ${description}`.trim();
	if (issue.code === 'invalid_value' && typeof value === 'object') return `must be one word. ${description}`;
	if (issue.code === 'invalid_value') {
		return unknownValue(issue.message, value, issue.values.map(String), description);
	}
	if (issue.code === 'invalid_union') return issue.errors.at(-1)?.[0]?.message ?? issue.message;
	return issue.message;
}
