import { error, type Problem } from './problem.ts';
import { readYamlText, type Yaml } from './read-yaml.ts';

/** A content file in its two parts. */
export interface FrontMatter extends Yaml {
	/** The fields as text, between the two `---`. */
	fields: string;
	/** The prose below. */
	body: string;
	/** The line of the file, from 1, on which the prose begins. */
	bodyLine: number;
}

const PARTS = /^\uFEFF?(\s*---[^\S\r\n]*\r?\n)([\s\S]*?)^---[^\S\r\n]*$\r?\n?([\s\S]*)/m;

const lines = (text: string) => text.split('\n').length - 1;

/** What to say of a file that does not have its two lines of three hyphens. */
const missing = (text: string) =>
	/^\uFEFF?\s*---/.test(text)
		? 'has no end to its fields: put a line with three hyphens (---) between the fields and the text'
		: 'has no fields: it must begin with a line of three hyphens (---), the fields, and three hyphens again. Copy _template.md';

const unreadable = (problem: Problem): FrontMatter => ({
	typed: undefined,
	written: undefined,
	fields: '',
	body: '',
	bodyLine: 1,
	problems: [problem],
});

/** The parts of a content file, with its fields read as YAML, and what is wrong with them. */
export function readFrontMatter(file: string, text: string): FrontMatter {
	const [, opening, fields = '', body = ''] = PARTS.exec(text) ?? [];
	if (opening === undefined) return unreadable(error(file, '', missing(text), 1));
	const first = lines(opening) + 1;
	const yaml = readYamlText(file, fields, first);
	return { ...yaml, fields, body, bodyLine: first + lines(fields) + 1 };
}
