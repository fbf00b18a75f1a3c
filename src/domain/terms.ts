import type { Term } from './guide-schema.ts';

/** All ways in which a term may be written. */
const formsOf = ({ term, also = [] }: Pick<Term, 'term' | 'also'>) => [term, ...also];

/** Finds whole words of a term, in any of its forms, whatever its capitals. The longest form comes first. */
export function termPattern(...terms: Pick<Term, 'term' | 'also'>[]): RegExp {
	const forms = terms.flatMap(formsOf).sort((a, b) => b.length - a.length);
	return new RegExp(
		String.raw`(?<![\p{L}\d])(?:${forms.map((form) => RegExp.escape(form)).join('|')})(?![\p{L}\d])`,
		'giu',
	);
}

/** The terms that stand in a text, in the order of the list. */
export const termsIn = <T extends Pick<Term, 'term' | 'also'>>(text: string, terms: readonly T[]): T[] =>
	terms.filter((term) => termPattern(term).test(text));
