import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { easyReadSchema } from '../domain/easy-read-schema.ts';
import { languageSchema } from '../domain/language-schema.ts';
import { posterSchema } from '../domain/poster-schema.ts';
import { siteSchema } from '../domain/schema.ts';
import { harmIn } from './page-harm.ts';
import { plain } from './passages.ts';
import { stringsIn } from './paths.ts';
import { error, type Problem } from './problem.ts';
import { readYamlText, type Yaml } from './read-yaml.ts';
import { checkFields } from './schema-problems.ts';
import { strayFiles } from './stray-files.ts';

/** YAML files that are one form each: where they are, and the schema that each must fit. */
const forms: [pattern: string, schema: z.ZodObject][] = [
	['site.yaml', siteSchema],
	['posters/*.yaml', posterSchema],
	['easy-read.yaml', easyReadSchema],
	['languages/*.yaml', languageSchema],
];

/** What could do harm in the words of a form. */
const harmProblems = (path: string, { written }: Pick<Yaml, 'written'>): Problem[] =>
	stringsIn(written).flatMap(([way, text]) => {
		const field = way.join('.');
		return harmIn({ field, text: plain(text) }).map((words) => error(path, field, words));
	});

/** What is wrong with one form; nothing for one that is not there. */
function problemsOf(path: string, schema: z.ZodObject): Problem[] {
	if (!existsSync(path)) return [];
	const yaml = readYamlText(path, readFileSync(path, 'utf8'));
	if (yaml.problems.length > 0) return yaml.problems;
	const { problems } = checkFields(path, schema, { ...yaml, typed: yaml.typed ?? {} });
	return [...problems, ...harmProblems(path, yaml)];
}

/** Folders of forms, where a file under another name would not be read. */
const folders = [
	...new Set(
		forms
			.map(([pattern]) => pattern.split('/'))
			.filter(({ length }) => length > 1)
			.map(([name]) => name!),
	),
];

/** What is wrong with the YAML files below a folder that are no services and give no keys. */
export const formProblems = (root: string): Problem[] => [
	...folders
		.map((name) => join(root, name))
		.filter((folder) => existsSync(folder))
		.flatMap((folder) => strayFiles(folder, '.yaml').problems),
	...forms.flatMap(([pattern, schema]) =>
		globSync(pattern, { cwd: root })
			.sort()
			.flatMap((name) => problemsOf(join(root, name), schema)),
	),
];
