import { oneEditApart } from './one-edit.ts';

/** A name that people may type, and the districts it stands for. */
export interface PlaceName {
	name: string;
	districts: string[];
}

/** A name for comparing: small letters, no accents or marks, "saint" and "royal" out of the way. */
export const plainName = (name: string): string =>
	name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replaceAll(/['’.]/g, '')
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.replaceAll(/\broyal |\bsaint /g, (word) => (word === 'saint ' ? 'st ' : ''))
		.trim();

const LONG_ENOUGH_TO_CORRECT = 4;

/** How a typed name can be meant, the surest way first. */
const ways: ((typed: string, name: string) => boolean)[] = [
	(typed, name) => typed === name,
	(typed, name) => typed.length > 2 && name.startsWith(typed),
	(typed, name) => typed.length > 2 && ` ${name}`.includes(` ${typed}`),
	(typed, name) => name.length > 2 && ` ${typed} `.includes(` ${name} `),
	(typed, name) => typed.length >= LONG_ENOUGH_TO_CORRECT && oneEditApart(typed, name),
];

/**
 * The names that a typed one may mean: itself, else those it begins, else those with a word it begins, else those it
 * holds ("Gillingham, Kent"), else those one letter away. Empty when none is near.
 */
export function namesLike<Name extends { name: string }>(typed: string, names: readonly Name[]): Name[] {
	const plain = plainName(typed);
	for (const way of ways) {
		const found = names.filter(({ name }) => way(plain, plainName(name)));
		if (found.length > 0) return found;
	}
	return [];
}
