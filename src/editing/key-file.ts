import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { asKey } from './nearest.ts';
import { isMapping, stringsIn } from './paths.ts';
import { personIn } from './people.ts';
import { error, type Problem } from './problem.ts';
import { readYamlText, type Yaml } from './read-yaml.ts';
import { checkFields } from './schema-problems.ts';

/** A file of entries under keys, like districts.yaml, read as far as it can be. */
export interface KeyFile<Entry> {
	path: string;
	keys: string[];
	/** The entries' fields that are right. Any of them may be missing. */
	entries: (Partial<Entry> & { id: string })[];
	problems: Problem[];
}

/** The keys of a file that is no YAML, so that every service that names one of them is not called wrong as well. */
const keysByEye = (text: string) => [...text.matchAll(/^([\w-]+):/gm)].map(([, key]) => key!);

const nothing = (path: string, problems: Problem[], keys: string[] = []) => ({ path, keys, entries: [], problems });

const oddKey = (path: string, key: string) =>
	key === asKey(key)
		? []
		: [error(path, key, `must be small letters, digits and hyphens alone. Write "${asKey(key)}"`)];

/** Contact details of a person in a file that no service's rules look at. */
export const peopleIn = (path: string, { written }: Pick<Yaml, 'written'>): Problem[] =>
	stringsIn(written).flatMap(([at, text]) =>
		personIn({ field: at.join('.'), text }).map((words) => error(path, at.join('.'), words)),
	);

/** What is right in one entry, and what is wrong with the fields called `ashford.name`. */
function readEntry<Entry>(path: string, schema: z.ZodObject, key: string, typed: unknown, written: unknown) {
	const { data, problems } = checkFields(path, schema, { typed, written });
	const named = problems.map((problem) => ({ ...problem, field: [key, problem.field].filter(Boolean).join('.') }));
	return { entry: { ...(data as Partial<Entry>), id: key }, problems: [...oddKey(path, key), ...named] };
}

/** Reads a file of entries and holds each against a schema. */
export function readKeyFile<Entry>(path: string, schema: z.ZodObject): KeyFile<Entry> {
	if (!existsSync(path))
		return nothing(path, [error(path, '', 'is missing. Put it back from the history of the files')]);
	const text = readFileSync(path, 'utf8');
	const { typed, written, problems } = readYamlText(path, text);
	if (!isMapping(typed) || !isMapping(written)) {
		const words = 'must have keys at the beginnings of lines, each with its fields below it';
		return nothing(path, problems.length > 0 ? problems : [error(path, '', words)], keysByEye(text));
	}
	const read = Object.keys(typed).map((key) => readEntry<Entry>(path, schema, key, typed[key], written[key]));
	return {
		path,
		keys: Object.keys(typed),
		entries: read.map(({ entry }) => entry),
		problems: [...problems, ...read.flatMap((one) => one.problems), ...peopleIn(path, { written })],
	};
}
