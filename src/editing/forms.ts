import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { easyReadSchema } from '../domain/easy-read-schema.ts';
import { languageSchema } from '../domain/language-schema.ts';
import { siteSchema } from '../domain/schema.ts';
import { peopleIn } from './key-file.ts';
import type { Problem } from './problem.ts';
import { readYamlText } from './read-yaml.ts';
import { checkFields } from './schema-problems.ts';

/** YAML files that are one form each: where they are, and the schema that each must fit. */
const forms: [pattern: string, schema: z.ZodObject][] = [
	['site.yaml', siteSchema],
	['easy-read.yaml', easyReadSchema],
	['languages/*.yaml', languageSchema],
];

/** What is wrong with one form; nothing for one that is not there. */
function problemsOf(path: string, schema: z.ZodObject): Problem[] {
	if (!existsSync(path)) return [];
	const yaml = readYamlText(path, readFileSync(path, 'utf8'));
	if (yaml.problems.length > 0) return yaml.problems;
	const { problems } = checkFields(path, schema, { ...yaml, typed: yaml.typed ?? {} });
	return [...problems, ...peopleIn(path, yaml)];
}

/** What is wrong with the YAML files below a folder that are no services and give no keys. */
export const formProblems = (root: string): Problem[] =>
	forms.flatMap(([pattern, schema]) =>
		globSync(pattern, { cwd: root })
			.sort()
			.flatMap((name) => problemsOf(join(root, name), schema)),
	);
