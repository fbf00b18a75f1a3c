import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchWordsSchema } from '../domain/search-words.ts';
import { plain } from '../search/plain.ts';
import { isMapping } from './paths.ts';
import { error, type Problem } from './problem.ts';
import { readYamlText } from './read-yaml.ts';

/** What is wrong with one line, "safe house: refuge". `earlier` is what the lines above say. */
function lineProblem(say: string, means: unknown, earlier: string[]): string | undefined {
	if (typeof means === 'number') return `must be in quotation marks. Write "${means}"`;
	if (typeof means !== 'string') return `must say what it means, in words: "${say}: refuge"`;
	const issue = searchWordsSchema.safeParse({ [say]: means }).error?.issues[0];
	// A problem of what people say is told by zod one level down.
	if (issue) return issue.code === 'invalid_key' ? issue.issues[0]!.message : issue.message;
	if (plain(say) === plain(means)) return 'means itself. Delete the line, or write other words behind the colon';
	const same = earlier.find((other) => plain(other) === plain(say));
	return same && `is the same to the search as "${same}". Delete one of them`;
}

/** What is wrong with search-words.yaml, which a directory may do without. */
export function searchWordProblems(root: string): Problem[] {
	const path = join(root, 'search-words.yaml');
	if (!existsSync(path)) return [];
	const { typed = {}, problems } = readYamlText(path, readFileSync(path, 'utf8'));
	if (!isMapping(typed) && problems.length === 0) return [error(path, '', 'must be lines like "safe house: refuge"')];
	const lines = isMapping(typed) ? Object.entries(typed) : [];
	const wrong = lines.flatMap(([say, means], at) => {
		const words = lineProblem(
			say,
			means,
			lines.slice(0, at).map(([earlier]) => earlier),
		);
		return words ? [error(path, say, words)] : [];
	});
	return [...problems, ...wrong];
}
