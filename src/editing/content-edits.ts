import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkContent } from './check-content.ts';
import type { Problem } from './problem.ts';

/** The new text of each file that a command changes, by its path. Nothing is on disk yet. */
export type Edits = ReadonlyMap<string, string>;

const keyOf = ({ field, message, file }: Problem) => [file, field, message].join('  ');

/** The problems below a copy, told with the paths of the real folder. */
const problemsOfCopy = (copy: string, root: string): Problem[] =>
	checkContent(copy).map((problem) => ({
		...problem,
		file: join(root, relative(copy, problem.file)),
		message: problem.message.replaceAll(copy, root),
	}));

/** The errors that the checker would have after some edits and does not have now. The real files are not touched. */
export function errorsAfter(root: string, edits: Edits): Problem[] {
	const folder = mkdtempSync(join(tmpdir(), 'content-edits-'));
	try {
		const copy = join(folder, 'content');
		cpSync(root, copy, { recursive: true });
		for (const [path, text] of edits) writeFileSync(join(copy, relative(root, path)), text);
		const after = problemsOfCopy(copy, root).filter(({ severity }) => severity === 'error');
		const before = new Set(after.length > 0 ? checkContent(root).map(keyOf) : []);
		return after.filter((one) => !before.has(keyOf(one)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * Writes each file beside its place first and then renames it, so that a stop half-way leaves the old file or the new.
 * Throws the system's own error, with no real file changed, when one cannot be written.
 */
export function save(edits: Edits): void {
	const beside = (path: string) => `${path}.${process.pid}.tmp`;
	try {
		for (const [path, text] of edits) writeFileSync(beside(path), text, { flag: 'wx' });
		for (const path of edits.keys()) renameSync(beside(path), path);
	} finally {
		for (const path of edits.keys()) rmSync(beside(path), { force: true });
	}
}

/** Problems as lines for the person at the command line. */
export const told = (problems: readonly Problem[]): string =>
	problems
		.map(({ file, line, field, message }) => `  ${file}${line ? `:${line}` : ''}  ${field} ${message}`.trimEnd())
		.join('\n');
