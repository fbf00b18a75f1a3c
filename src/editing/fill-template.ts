import type { Answers } from './answers.ts';
import { valueOf } from './answers.ts';
import { inYaml } from './field-text.ts';
import type { NewField } from './new-fields.ts';

/** A value on the line of its field: text, or a list in brackets. */
const written = (value: string | string[]) =>
	typeof value === 'string' ? inYaml(value) : `[${value.map(inYaml).join(', ')}]`;

/** A line that is switched off, switched on; others as they are. */
const on = (line: string) => line.replace(/^(\s*)#(?=\s*(?:- )?[a-zA-Z]+:)/, '$1');

/** The line, at or after another, that has a field: `# - number: …`. -1 when the template has none. */
const lineWith = (lines: readonly string[], key: string, from: number) =>
	lines.findIndex((line, at) => at >= from && new RegExp(`^\\s*#?\\s*(?:- )?${key}:(?:\\s|$)`).test(line));

/** Switches the fields on that a path goes through, and writes the value on the last. */
function fill(lines: string[], path: readonly PropertyKey[], value: string | string[]): void {
	const keys = path.filter((key): key is string => typeof key === 'string');
	let at = lines.findIndex((line) => new RegExp(`^#?${keys[0]}:`).test(line));
	for (const [depth, key] of keys.entries()) {
		at = depth === 0 ? at : lineWith(lines, key, at + 1);
		if (at === -1) throw new Error(`The template has no ${keys.join('.')}`);
		lines[at] = on(lines[at]!);
	}
	lines[at] = lines[at]!.replace(/:(?:\s.*)?$/, () => `: ${written(value)}`);
}

/** A template without its directions for copying it by hand (1. to 8.); every field keeps its comment. */
const withoutDirections = (template: string) =>
	template.replace(/^# A template for [^\n]*\n#\n(?:# (?: {2}|\d\.)[^\n]*\n)+/m, '');

/**
 * The text of a new service's file: its kind's template with a code and the answers in their places. Lines without an
 * answer stay switched off, each with its comment.
 */
export function fillTemplate(template: string, fields: readonly NewField[], answers: Answers, code: string): string {
	const lines = withoutDirections(template).split('\n');
	fill(lines, ['code'], code);
	for (const field of fields) {
		const answer = answers[field.flag];
		if (answer !== undefined) fill(lines, field.path, valueOf(field, answer));
	}
	return lines.join('\n').replace(/\nWRITE HERE[^\n]*/, '');
}
