import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { CONTENT } from '../../content-files.ts';

/** Content files as text, by their path from the project's root: `content/helplines/galop.md`. */
export type Texts = ReadonlyMap<string, string>;

/** The files that say something. Boundaries and the table of postcodes are made by commands and are not read. */
const READ = /\.(mdx?|ya?ml)$/;

/** The most that git may answer (bytes): many times today's content. */
const LARGEST = 64 * 1024 * 1024;

/** What git says to a command and its input. Throws in words. */
function git(args: string[], input = ''): Buffer {
	try {
		return execFileSync('git', args, { input, maxBuffer: LARGEST, stdio: 'pipe' });
	} catch (thrown) {
		const words = thrown instanceof Error && 'stderr' in thrown ? String(thrown.stderr).trim() : String(thrown);
		throw new Error(`git ${args[0]} did not work: ${words}`, { cause: thrown });
	}
}

/** The commit that a name means. Throws, in words, when there is none. */
function commitOf(ref: string): string {
	try {
		return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
			.toString()
			.trim();
	} catch (thrown) {
		throw new Error(`There is no branch or commit "${ref}" here.`, { cause: thrown });
	}
}

/** The last commit that two names have in common, so that what others did since is not taken for this change. */
export function commonCommit(base: string, head: string): string {
	const commits = [commitOf(base), commitOf(head)];
	try {
		return git(['merge-base', ...commits])
			.toString()
			.trim();
	} catch (thrown) {
		const words = `"${base}" and "${head}" have no commit in common here. Fetch the whole history: git fetch --unshallow`;
		throw new Error(words, { cause: thrown });
	}
}

/** The texts in what `git cat-file --batch` says: for each a line that ends with its length in bytes, and itself. */
function textsIn(answer: Buffer): string[] {
	const texts: string[] = [];
	for (let at = 0; at < answer.length;) {
		const start = answer.indexOf('\n', at) + 1;
		const end = start + Number(answer.toString('utf8', at, start).trim().split(' ').at(-1));
		texts.push(answer.toString('utf8', start, end));
		at = end + 1;
	}
	return texts;
}

/** The content as it is in a commit. Nothing is checked out and nothing of the commit is run. */
export function textsAt(ref: string): Texts {
	const tree = git(['ls-tree', '-r', '-z', commitOf(ref), '--', `${CONTENT}/`]).toString();
	const files = [...tree.matchAll(/100\d+ blob (\w+)\t([^\0]+)\0/g)].filter(([, , path]) => READ.test(path!));
	const texts = textsIn(git(['cat-file', '--batch'], files.map(([, id]) => `${id}\n`).join('')));
	return new Map(files.map(([, , path], at) => [path!, texts[at]!]));
}

/** The content as it lies in the folder. */
export const textsHere = (): Texts =>
	new Map(
		globSync(`${CONTENT}/**/*.{md,mdx,yaml,yml}`)
			.sort()
			.map((name) => [name.replaceAll(sep, '/'), readFileSync(name, 'utf8')]),
	);
