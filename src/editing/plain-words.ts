import type { z } from 'astro/zod';

/** What to write where a value of another type is wanted. Text has its own words in domain/fields.ts. */
const wanted: Record<string, string> = {
	array: 'must be a list: put each item on a line of its own, after two spaces and a hyphen ("  - maidstone")',
	object: 'must have its own fields below it, each on a line of its own that begins with two spaces',
	number: 'must be a number without quotation marks, like 12',
	int: 'must be a whole number, like 12',
	boolean: 'must be true or false, without quotation marks',
	string: 'must be text in quotation marks, on one line',
};

/** What to say of a number or list that is too small or too big. */
function outOfBounds(origin: string, bound: string): string {
	if (origin === 'array') return 'is empty: write at least one, or delete the line';
	if (origin === 'string') return `has too many or too few letters: write ${bound}`;
	return `is too big or too small: write ${bound}`;
}

/** The words for zod's own errors, where a field of the schema gives none. */
export function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
	switch (issue.code) {
		case 'invalid_type':
			return wanted[issue.expected] ?? 'is of the wrong kind. Look at _template.md';
		case 'too_small':
			return outOfBounds(issue.origin, `${issue.minimum} or more`);
		case 'too_big':
			return outOfBounds(issue.origin, `${issue.maximum} or less`);
		default:
			return undefined;
	}
}
