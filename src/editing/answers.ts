import { z } from 'astro/zod';
import { wordsFor } from './issue-words.ts';
import { newFields, type NewField } from './new-fields.ts';
import { valueAt } from './paths.ts';
import { inPlainWords } from './plain-words.ts';
import { descriptionAt, schemaAt } from './schema-at.ts';

/** What was answered, by flag. A list is written with commas. */
export type Answers = Record<string, string | undefined>;

/** An answer as the file holds it. */
export const valueOf = (field: NewField, answer: string): string | string[] =>
	field.list ? itemsOf(answer) : answer.trim();

/** The items of an answer that is a list, written with commas. */
export const itemsOf = (answer: string) =>
	answer
		.split(',')
		.map((item) => item.trim())
		.filter(Boolean);

/** The fields that a kind's schema has: a refuge has no street to ask for. */
export const fieldsFor = (schema: z.ZodObject): NewField[] => newFields.filter(({ path }) => schemaAt(schema, path));

/** What is wrong with an answer, in the schema's own words; `undefined` when nothing is. */
export function answerProblem(schema: z.ZodObject, field: NewField, answer: string): string | undefined {
	const value = valueOf(field, answer);
	const part = schemaAt(schema, field.path) as z.ZodType;
	const [issue] = part.safeParse(value, { error: inPlainWords, reportInput: true }).error?.issues ?? [];
	if (!issue) return undefined;
	return wordsFor(issue, valueAt(value, issue.path), descriptionAt(schema, field.path));
}

/** The ids that a field may hold, to be offered; none for free text. */
export function choicesFor(schema: z.ZodObject, { path }: NewField): string[] {
	const part = schemaAt(schema, path);
	const inner = part instanceof z.ZodOptional ? part.unwrap() : part;
	const item = inner instanceof z.ZodArray ? inner.element : inner;
	return item instanceof z.ZodEnum ? item.options.map(String) : [];
}

/** The fields to ask for, given what was answered: those that go with another are left out without it. */
export const applicable = (fields: readonly NewField[], answers: Answers): NewField[] =>
	fields.filter((field) => field.with === undefined || answers[field.with] !== undefined);
