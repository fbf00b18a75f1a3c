import type { Passage } from './passages.ts';

/** Digits that people read as one number, with what may stand between them. */
const DIGITS = /\d(?:[ ().+/-]{0,2}\d)*/g;

/** Numbers that are the same for everybody in the UK and are words of the language: 999, 101, 55, Relay UK's codes. */
const EVERYBODYS = new Set(['999', '101', '55', '18000', '18001']);

/** A year, with or without the one that it goes up to. */
const YEAR = /^(?:19|20)\d\d(?:[/-](?:(?:19|20)\d\d|\d\d))?$/;

const isSum = (text: string, at: number) => text[at - 1] === '£' || text[at - 1] === ',';

/** Fields that are not read as prose: dates, order, and where facts come from. */
const NOT_PROSE = /^(?:sources\..*|reviewed|reviewBy|order|keywords\..*|related\..*|points\.\d+\.(?:source|date))$/;

/**
 * Numbers in prose that somebody may ring, short ones included. Sums of money, years, one or two digits and the numbers
 * that are everybody's are none.
 */
export function callableNumbers({ field, text }: Passage): string[] {
	if (NOT_PROSE.test(field)) return [];
	return [...text.matchAll(DIGITS)]
		.filter(({ 0: found, index }) => {
			const digits = found.replaceAll(/\D/g, '');
			return digits.length > 2 && !EVERYBODYS.has(digits) && !YEAR.test(found) && !isSum(text, index);
		})
		.map(({ 0: found }) => found);
}

/** What to say of phone numbers in a guide: a number that is typed is a number that nobody keeps right. */
export const typedNumbers = (passage: Passage): string[] =>
	callableNumbers(passage).map(
		(found) =>
			`"${found}" may be a phone number, which a guide never has. Write <Helpline id="…" />, or the number in words if it is none`,
	);
