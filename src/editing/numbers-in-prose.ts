import type { Passage } from './passages.ts';

/** Eight to eleven digits that begin with 0 or +44, and the short 116 numbers. */
const NUMBER = /(?<![\d/-])(?:\+44 ?|0)(?:[ -]?\(?\d\)?){7,10}(?!\d)|\b116[ -]?\d{3}\b/g;

/** Fields where a number is right: where it is told as one, and where it is what a source or a former name says. */
const ALLOWED =
	/^(phones\.\d+\.number|text\.number|sources\..*|closedNote|reason|keywords\..*|comment|.*\burl|website|email)$/;

/** How to ring from abroad, which a number's own field cannot say. */
const isFromAbroad = (field: string, number: string) => /^phones\.\d+\.note$/.test(field) && number.startsWith('+44');

/** What to say of phone numbers in prose, where nobody can ring them by touching and nobody keeps them right. */
export function numbersIn({ field, text }: Passage): string[] {
	// A number alone is in a field of its own, which the schema judges; prose has letters.
	if (ALLOWED.test(field) || !/\p{L}/u.test(text)) return [];
	return (text.match(NUMBER) ?? [])
		.filter((number) => !isFromAbroad(field, number))
		.map(
			(number) =>
				`"${number}" is a phone number. Numbers belong under phones: write it there, and say "ring the helpline" here`,
		);
}
