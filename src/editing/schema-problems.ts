import type { z } from 'astro/zod';
import { wordsFor } from './issue-words.ts';
import { isMapping, valueAt, withValueAt } from './paths.ts';
import { inPlainWords } from './plain-words.ts';
import { error, type Problem } from './problem.ts';
import type { Yaml } from './read-yaml.ts';
import { descriptionAt } from './schema-at.ts';
import { unknownField } from './unknown-field.ts';

type Issue = z.core.$ZodIssue;

/** The fields of a file that are right, and what is wrong with the others. */
export interface Checked {
	/** Only fields whose whole value the schema accepts. */
	data: Record<string, unknown>;
	problems: Problem[];
}

const issuesOf = (schema: z.ZodObject, value: unknown) =>
	schema.safeParse(value, { error: inPlainWords, reportInput: true }).error?.issues ?? [];

/** YAML's guess at a number, a date or true and false, where the field wants text. */
const isGuess = (issue: Issue, value: unknown) =>
	(value instanceof Date || typeof value === 'number' || typeof value === 'boolean') &&
	(issue.code === 'invalid_union' || (issue.code === 'invalid_type' && issue.expected === 'string'));

const unquoted = (file: string, issue: Issue, written: unknown) =>
	error(file, issue.path.join('.'), `must be in quotation marks. Write "${String(valueAt(written, issue.path))}"`);

function problemsOf(file: string, schema: z.ZodObject, value: unknown, issue: Issue): Problem[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => unknownField(file, schema, [...issue.path, key]));
	}
	const words = wordsFor(issue, valueAt(value, issue.path), descriptionAt(schema, issue.path));
	return [error(file, issue.path.join('.'), words)];
}

/**
 * Holds the YAML of a file against its schema. A value that lacks quotation marks is told once and then judged as the
 * editor wrote it, so that nothing else that is wrong with it is hidden.
 */
export function checkFields(file: string, schema: z.ZodObject, yaml: Pick<Yaml, 'typed' | 'written'>): Checked {
	const guesses = issuesOf(schema, yaml.typed).filter((issue) => isGuess(issue, valueAt(yaml.typed, issue.path)));
	const asText = (path: Issue['path']) => String(valueAt(yaml.written, path));
	const value = guesses.reduce((whole, { path }) => withValueAt(whole, path, asText(path)), yaml.typed);
	const issues = guesses.length > 0 ? issuesOf(schema, value) : issuesOf(schema, yaml.typed);
	const wrong = new Set(issues.map(({ path }) => path[0]));
	const right = Object.entries(isMapping(value) ? value : {}).filter(([key]) => key in schema.shape && !wrong.has(key));
	return {
		data: Object.fromEntries(right),
		problems: [
			...guesses.map((issue) => unquoted(file, issue, yaml.written)),
			...issues.flatMap((issue) => problemsOf(file, schema, value, issue)),
		],
	};
}
