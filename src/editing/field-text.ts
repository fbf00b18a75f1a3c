import { isCollection, isMap, isPair, isScalar, parseDocument, stringify, type Pair } from 'yaml';

const OPENING = /^\uFEFF?\s*---[^\S\r\n]*\r?\n/;

/** The fields of a content file and where in its text they begin. A YAML file is all fields. */
function fieldsOf(text: string): { fields: string; start: number } {
	const start = OPENING.exec(text)?.[0].length ?? 0;
	const end = start === 0 ? text.length : start + text.slice(start).search(/^---[^\S\r\n]*$/m);
	return { fields: text.slice(start, end), start };
}

const splice = (text: string, from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);

/** A value as one line of YAML; text that YAML would take for a number or a date is put in quotation marks. */
export const inYaml = (value: string): string =>
	/^[\d+]/.test(value)
		? JSON.stringify(value)
		: stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();

/** The text with one value changed and every other byte as it was; `undefined` when there is no such value. */
export function withValue(text: string, path: readonly (string | number)[], value: string): string | undefined {
	const { fields, start } = fieldsOf(text);
	const node: unknown = parseDocument(fields).getIn(path, true);
	if (!isScalar(node) || !node.range) return undefined;
	const [from, to] = node.range;
	const before = fields.slice(0, from).endsWith(':') ? ' ' : '';
	return splice(text, start + from, start + to, before + inYaml(value));
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

/** Where the lines of a field at the beginning of a line begin and end; comments after it belong to the next one. */
function linesOf(text: string, field: string): { from: number; to: number } | undefined {
	const { fields, start } = fieldsOf(text);
	const { contents } = parseDocument(fields);
	const pair = isMap(contents) ? contents.items.find((item) => isPair(item) && keyOf(item) === field) : undefined;
	if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
	const from = pair.key.range[0];
	const value: unknown = pair.value;
	const end = isScalar(value) || isCollection(value) ? value.range![1] : from + field.length;
	const content = fields.slice(from, end).trimEnd().length + from;
	const newline = fields.indexOf('\n', content);
	return { from: start + from, to: start + (newline === -1 ? fields.length : newline + 1) };
}

/** The text without a field and all that is in it. */
export function withoutField(text: string, field: string): string {
	const lines = linesOf(text, field);
	return lines ? splice(text, lines.from, lines.to, '') : text;
}

/** A field as lines of YAML: a value, or a list with an item a line. */
export const fieldLines = (field: string, value: string | readonly string[]): string =>
	typeof value === 'string'
		? `${field}: ${inYaml(value)}\n`
		: `${field}:\n${value.map((item) => `  - ${inYaml(item)}\n`).join('')}`;

/** The text with a field in place of the one that was there, or else after another field. */
export function withField(text: string, field: string, value: string | readonly string[], after: string): string {
	const own = linesOf(text, field);
	const lines = own ?? linesOf(text, after);
	if (!lines) return text;
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const written = fieldLines(field, value).replaceAll('\n', eol);
	return splice(text, own ? lines.from : lines.to, lines.to, written);
}
