import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideSchema } from '../domain/guide-schema.ts';
import { readFrontMatter } from './front-matter.ts';
import { nearest } from './nearest.ts';
import { numbersIn } from './numbers-in-prose.ts';
import { passagesOf } from './passages.ts';
import { personIn } from './people.ts';
import { error, type Problem } from './problem.ts';
import { checkFields } from './schema-problems.ts';

/** The services that a guide places among its words by `<Helpline id="…" />`. */
const namedIn = (body: string) => [...body.matchAll(/<Helpline\s+id="([^"]*)"/g)].map(([, id]) => id!);

/** What is wrong with the services that a guide names. `keys` are those of all services. */
function unknownServices(path: string, body: string, keys: string[]): Problem[] {
	return namedIn(body)
		.map((id) => (id.includes('/') ? id : `helplines/${id}`))
		.filter((key) => !keys.includes(key))
		.map((key) => {
			const meant = nearest(key, keys);
			const advice = meant ? `Did you mean "${meant}"?` : 'Write the path of a service, like "helplines/galop"';
			return error(path, 'body', `names "${key}", which is no service. ${advice}`);
		});
}

function problemsOf(root: string, name: string, keys: string[]): Problem[] {
	const path = join(root, name);
	const parts = readFrontMatter(path, readFileSync(path, 'utf8'));
	if (parts.typed === undefined && parts.problems.length > 0) return parts.problems;
	const { problems } = checkFields(path, guideSchema, { ...parts, typed: parts.typed ?? {} });
	const said = passagesOf({ ...parts, id: name }).flatMap((passage) =>
		[...numbersIn(passage), ...personIn(passage)].map((words) => error(path, passage.field, words, passage.line)),
	);
	return [...parts.problems, ...problems, ...said, ...unknownServices(path, parts.body, keys)];
}

/**
 * What is wrong with the guides below a folder: their fields, a phone number typed among the words, contact details of
 * a person, a service that is not there. `keys` are those of all services, like `helplines/galop`.
 */
export const guideProblems = (root: string, keys: string[]): Problem[] =>
	globSync('guides/*/*.mdx', { cwd: root })
		.sort()
		.flatMap((name) => problemsOf(root, name, keys));
