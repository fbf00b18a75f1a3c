import { distance } from 'fastest-levenshtein';
import type { Provider } from '../domain/schema.ts';
import type { KeyFiles } from './key-files.ts';
import { asKey } from './nearest.ts';
import { error, type Problem } from './problem.ts';

type Entry = Partial<Provider> & { id: string };

/** Shorter names are too easily like another: "CHADD" and "MARDA". */
const LONG = 8;

const withoutBrackets = (name: string) => name.replaceAll(/\(.*?\)/g, '');
const bare = (name: string) => asKey(withoutBrackets(name)).replaceAll(/\b(the|and|ltd|limited|charity)\b-?/g, '');

/** Every name that an organisation goes by, bare, that in its brackets too. */
const namesOf = ({ name = '', formerNames = [] }: Entry) =>
	[name, ...(name.match(/(?<=\()[^)]+/g) ?? []), ...formerNames].map(bare).filter(Boolean);

const areAlike = (a: string, b: string) => a === b || (a.length >= LONG && b.length >= LONG && distance(a, b) <= 2);

const isSameSite = (a: Entry, b: Entry) => {
	const site = ({ website }: Entry) => website?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
	return site(a) !== undefined && site(a) === site(b);
};

/** What two entries have in common that two organisations never have; `undefined` for nothing. */
function inCommon(a: Entry, b: Entry): [field: string, words: string] | undefined {
	if (namesOf(a).some((one) => namesOf(b).some((other) => areAlike(one, other)))) return ['name', 'the same name'];
	if (a.charity && a.charity === b.charity) return ['charity', 'the same charity number'];
	return isSameSite(a, b) ? ['website', 'the same website'] : undefined;
}

/** Organisations that stand in providers.yaml twice, told at the later entry. */
export function alikeProviders({ providers }: Pick<KeyFiles, 'providers'>): Problem[] {
	return providers.entries.flatMap((entry, at) => {
		for (const earlier of providers.entries.slice(0, at)) {
			const [field, words] = inCommon(entry, earlier) ?? [];
			if (!field) continue;
			const advice = `Keep one, name it in every service, and write an old name under formerNames`;
			return [error(providers.path, `${entry.id}.${field}`, `has ${words} as "${earlier.id}", or nearly. ${advice}`)];
		}
		return [];
	});
}
