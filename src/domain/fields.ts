import { z } from 'astro/zod';
import { hoursProblem } from './hours.ts';
import { dateProblem } from './partial-date.ts';
import { phoneProblem } from './phone.ts';

/** What zod says of a value that is no string: YAML guesses types, and its guesses lose zeros and days. */
const quoted = (example: string) => (issue: { input?: unknown }) =>
	issue.input === undefined ? 'is missing' : `must be in quotation marks, like "${example}"`;

/** Text that is not empty and has no space at its ends. */
export const text = (longest = 400) =>
	z
		.string({ error: quoted('text') })
		.trim()
		.min(1, 'is empty: write something, or delete the line')
		.max(longest, { error: (issue) => `has ${String(issue.input).length} characters: write at most ${longest}` });

/** Text that must pass a domain rule; the rule's own words are the error. */
const ruled = (example: string, problemOf: (value: string) => string | undefined) =>
	z.string({ error: quoted(example) }).superRefine((value, context) => {
		const message = problemOf(value);
		if (message) context.addIssue({ code: 'custom', message });
	});

/** A day, month or year: "2024-05-29", "2024-05" or "2024", in quotation marks. */
export const partialDate = () => ruled('2024-05-29', dateProblem);

/** A UK landline, freephone or short number, in quotation marks, with spaces as people read it. */
export const phoneNumber = () => ruled('0808 2000 247', phoneProblem);

/** Hours in OpenStreetMap syntax. */
export const hours = () => ruled('Tu 09:30-11:30', hoursProblem);

/** A full web address. */
export const webAddress = () =>
	z.url({ protocol: /^https?$/, error: 'is not a web address. Copy it whole, like "https://www.example.org.uk/help"' });

/** An e-mail address of a service or team. */
export const email = () => z.email({ error: 'is not an e-mail address, like "help@example.org.uk"' });

/** One of some keys, with an error that the checker turns into the nearest known key. */
export const oneOf = <Key extends string>(keys: readonly Key[], what: string) =>
	z.enum(keys as readonly [Key, ...Key[]], {
		error: (issue) => (issue.input === undefined ? 'is missing' : `"${issue.input}" is not a known ${what}`),
	});

/** A UK postcode, whole. */
export const postcode = () =>
	z
		.string({ error: quoted('ME14 1LY') })
		.regex(
			/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/,
			'is not a whole postcode. Write it in capitals with its space, like "ME14 1LY"',
		);
