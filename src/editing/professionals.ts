import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { professionalSchema } from '../domain/professional-schema.ts';
import { readFrontMatter } from './front-matter.ts';
import { harmIn } from './page-harm.ts';
import { passagesOf, type Readable } from './passages.ts';
import { error, type Problem } from './problem.ts';
import { checkFields } from './schema-problems.ts';
import { strayFiles } from './stray-files.ts';

const passageProblems = (path: string, part: Readable): Problem[] =>
	passagesOf(part).flatMap((passage) =>
		harmIn(passage).map((words) => error(path, passage.field, words, passage.line)),
	);

function partProblems(path: string, id: string): Problem[] {
	const parts = readFrontMatter(path, readFileSync(path, 'utf8'));
	if (parts.typed === undefined && parts.problems.length > 0) return parts.problems;
	const { problems } = checkFields(path, professionalSchema, { ...parts, typed: parts.typed ?? {} });
	return [...parts.problems, ...problems, ...passageProblems(path, { ...parts, id })];
}

/** Every mistake of the parts of the page for professionals; none when a directory has no such page. */
export function professionalProblems(root: string): Problem[] {
	const folder = join(root, 'professionals');
	if (!existsSync(folder)) return [];
	const { names, problems } = strayFiles(folder, '.md');
	return [...problems, ...names.flatMap((name) => partProblems(join(folder, name), name.replace(/\.md$/, '')))];
}
