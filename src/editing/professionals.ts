import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { professionalSchema } from '../domain/professional-schema.ts';
import { readFrontMatter } from './front-matter.ts';
import { callableNumbers } from './guide-numbers.ts';
import { passagesOf, type Passage, type Readable } from './passages.ts';
import { personIn } from './people.ts';
import { error, type Problem } from './problem.ts';
import { placesIn } from './refuge-places.ts';
import { checkFields } from './schema-problems.ts';
import { strayFiles } from './stray-files.ts';

/** Fewer digits than this are figures, like cases in a year: the prose for professionals counts things. */
const SHORTEST = 5;

const numbersIn = (passage: Passage) =>
	callableNumbers(passage)
		.filter((found) => found.replaceAll(/\D/g, '').length >= SHORTEST)
		.map((found) => `"${found}" may be a phone number. The page takes numbers from the services’ files. Delete it`);

const passageProblems = (path: string, part: Readable): Problem[] =>
	passagesOf(part).flatMap((passage) =>
		[...numbersIn(passage), ...personIn(passage), ...placesIn(passage)].map((words) =>
			error(path, passage.field, words, passage.line),
		),
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
