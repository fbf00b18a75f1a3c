import type { Passage } from './passages.ts';

/** Eight to eleven digits that begin with 0 or +44, and the short 116 numbers. */
const NUMBER = /(?<![\d/-])(?:\+44 ?|0)(?:[ -]?\(?\d\)?){7,10}(?!\d)|\b116[ -]?\d{3}\b/;

/** Fields where a number is right: where it is told as one, and where it is what a source or a former name says. */
const ALLOWED =
	/^(phones\.\d+\.number|text\.number|sources\..*|closedNote|reason|keywords\..*|comment|.*\burl|website|email)$/;

/** How to ring from abroad, which a number's own field cannot say. */
const isFromAbroad = (field: string, number: string) => /^phones\.\d+\.note$/.test(field) && number.startsWith('+44');

/** What to say of a phone number that stands in prose, where nobody can ring it by touching and nobody keeps it right. */
export function numberIn({ field, text }: Passage): string | undefined {
	const found = ALLOWED.test(field) ? undefined : NUMBER.exec(text)?.[0];
	if (!found || isFromAbroad(field, found)) return undefined;
	return `"${found}" is a phone number. Numbers belong under phones: write it there, and say "ring the helpline" here`;
}
