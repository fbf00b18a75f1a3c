import { distance } from 'fastest-levenshtein';
import type { Unlisted } from '../domain/register-schema.ts';
import type { KeyFiles } from './key-files.ts';
import { asKey } from './nearest.ts';
import { error, type Problem } from './problem.ts';
import type { Registers } from './registers.ts';
import type { Service } from './service.ts';

type Entry = Partial<Unlisted> & { id: string };

/** Names shorter than this are too easily like another by chance. */
const LONG = 8;

/** True for the name itself, with words round it or a slip in it. */
function isName(refused: string, name: string): boolean {
	const [a, b] = [asKey(refused), asKey(name)];
	return `-${b}-`.includes(`-${a}-`) || (a.length >= LONG && distance(a, b) <= 2);
}

/** A name with its file and field. */
interface Named {
	file: string;
	field: string;
	name: string;
}

const ofService = ({ path, id, data: { name, keywords = [] } }: Service): Named[] => [
	...(name ? [{ file: path, field: 'name', name }] : []),
	{ file: path, field: '', name: id },
	...keywords.map((keyword, at) => ({ file: path, field: `keywords.${at}`, name: keyword })),
];

const ofProviders = ({ providers }: KeyFiles): Named[] =>
	providers.entries.flatMap(({ id, name, formerNames = [] }) => [
		...(name ? [{ file: providers.path, field: `${id}.name`, name }] : []),
		...formerNames.map((former, at) => ({ file: providers.path, field: `${id}.formerNames.${at}`, name: former })),
	]);

function problemOf({ file, field, name }: Named, entries: Entry[], register: string): Problem[] {
	const entry = entries.find((one) => one.name && isName(one.name, name));
	if (!entry) return [];
	const words = `"${name}" must not be listed (${register}): ${entry.reason ?? 'no reason is given.'} Take it out, or ask the directory team`;
	return [error(file, field, words)];
}

/** Services and providers with a name that do-not-list.yaml refuses, one problem for each file's first such name. */
export function unlistedProblems(services: Service[], files: KeyFiles, { unlisted }: Registers): Problem[] {
	if (unlisted.entries.length === 0) return [];
	const problemsOf = (named: Named[]) => named.flatMap((one) => problemOf(one, unlisted.entries, unlisted.path));
	return [
		...services.flatMap((service) => problemsOf(ofService(service)).slice(0, 1)),
		...problemsOf(ofProviders(files)),
	];
}
