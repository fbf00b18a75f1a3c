import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { CONTENT, readKeys, readServiceFiles } from '../../src/content-files.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import { serviceSchemas } from '../../src/domain/schema.ts';
import { checkContent } from '../../src/editing/check-content.ts';
import { readFrontMatter } from '../../src/editing/front-matter.ts';
import { valueAt } from '../../src/editing/paths.ts';
import type { Problem } from '../../src/editing/problem.ts';
import { serviceProblems } from '../../src/editing/service-problems.ts';
import { readService } from '../../src/editing/service.ts';

const already = checkContent();

/** What is wrong with the real content already: a test is about what it breaks itself. */
const known = new Set(already.map(keyOf));

/** Files that a test cannot break, as they are broken already. */
const broken = new Set(already.filter(({ severity }) => severity === 'error').map(({ file }) => file));

function keyOf({ file, field, message }: Problem): string {
	return [file, field, message].join('  ');
}

/** The real content in a folder of its own, for one test to break. Paths are those of the real files. */
export interface ContentCopy {
	root: string;
	read: (file: string) => string;
	write: (file: string, text: string) => void;
	/** Changes a file; throws when the change changes nothing, as the test would then prove nothing. */
	edit: (file: string, from: RegExp | string, to: string) => void;
	/** What is wrong with it, and was not wrong with the real content. */
	problems: () => Problem[];
}

/** Copies the real content for the test that is running; the copy is deleted when the test ends. */
export function copyContent(): ContentCopy {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	const root = join(folder, CONTENT);
	cpSync(CONTENT, root, { recursive: true });
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
	return {
		root,
		read,
		write,
		edit: (file, from, to) => write(file, changed(read(file), from, to)),
		problems: () => problemsBelow(root, folder).filter((problem) => !known.has(keyOf(problem))),
	};
}

function changed(text: string, from: RegExp | string, to: string): string {
	const result = text.replace(from, to);
	if (result === text) throw new Error(`There is no ${from} to change`);
	return result;
}

const problemsBelow = (root: string, folder: string): Problem[] =>
	checkContent(root).map((problem) => ({
		...problem,
		file: relative(folder, problem.file),
		message: problem.message.replaceAll(`${folder}/`, ''),
	}));

/** A real service's file that a test may break, with its fields. */
export interface Subject {
	file: string;
	key: string;
	at: (...path: (string | number)[]) => unknown;
}

/** The real services of a kind that have a field and nothing wrong with them yet, in the order of their names. */
export const subjects = (kind: Kind, ...field: (string | number)[]): Subject[] =>
	readServiceFiles()
		.filter((file) => file.kind === kind && !broken.has(file.path))
		.map(({ path, id, text }) => {
			const { written } = readFrontMatter(path, text);
			return { file: path, key: `${kind}/${id}`, at: (...way: (string | number)[]) => valueAt(written, way) };
		})
		.filter(({ at }) => at(...field) !== undefined);

/** The first of `subjects`; throws when the content has none. */
export function subject(kind: Kind, ...field: (string | number)[]): Subject {
	const [first] = subjects(kind, ...field);
	if (!first) throw new Error(`No file in ${kind} has ${field.join('.')}`);
	return first;
}

/** A field of the front matter with all that is in it, however it is written. */
export const whole = (field: string): RegExp => new RegExp(`^${field}:.*(?:\\n(?: +|- ).*)*`, 'm');

const schemas = serviceSchemas(readKeys());

/** Makes one change in one file, which is then checked alone and not among the others: quick, for long lists of changes. */
export function afterEditAlone({ file }: Subject, from: RegExp | string, to: string): string[] {
	const real = readServiceFiles().find(({ path }) => path === file)!;
	const edited = readService({ ...real, text: changed(real.text, from, to) }, schemas);
	return serviceProblems(edited, new Date())
		.filter((problem) => !known.has(keyOf(problem)))
		.map(({ field, message }) => [field, message].filter(Boolean).join('  '));
}

/** Makes one change in a copy of one file and gives what is wrong with that file then: "field  message". */
export function afterEdit({ file }: Subject, from: RegExp | string, to: string): string[] {
	const copy = copyContent();
	copy.edit(file, from, to);
	return copy
		.problems()
		.filter((problem) => problem.file === file)
		.map(({ field, message }) => [field, message].filter(Boolean).join('  '));
}
