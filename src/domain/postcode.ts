/** A postcode as it is read from what somebody typed. */
export interface Postcode {
	/** Its first half: "ME7". */
	outward: string;
	/** Its second half, "1LX", when all of it was typed. */
	inward?: string;
}

const DIGITS: Record<string, string> = { O: '0', I: '1', L: '1' };
const LETTERS: Record<string, string> = { '0': 'O', '1': 'I' };

const asDigits = (text: string) => text.replace(/[OIL]/g, (letter) => DIGITS[letter]!);
const asLetters = (text: string) => text.replace(/[01]/g, (digit) => LETTERS[digit]!);

/** Second halves never hold C, I, K, M, O or V, so a slip of the letters cannot make one. */
const INWARD = /^\d[ABD-HJLNP-UW-Z]{2}$/;

/** The first halves that some letters may mean: as they are, and with O for 0, I or L for 1, put right. */
function outwards(text: string): string[] {
	const readings = [1, 2].map((letters) => [asLetters(text.slice(0, letters)), asDigits(text.slice(letters))] as const);
	const ordinary = readings.filter(([area, number]) => /^[A-Z]+$/.test(area) && /^\d\d?$/.test(number));
	const london = /^[A-Z]{1,2}\d[A-Z]$/.test(text) ? [text] : [];
	return [...ordinary.map((parts) => parts.join('')), ...london];
}

/** A whole postcode: two to four characters, then a digit and two letters. */
function whole(text: string): Postcode[] {
	const inward = asDigits(text.slice(-3, -2)) + text.slice(-2);
	return INWARD.test(inward) ? outwards(text.slice(0, -3)).map((outward) => ({ outward, inward })) : [];
}

/** Readings that only count when their first half is known: the second half has been begun. */
const begun = (text: string): Postcode[] =>
	[1, 2]
		.filter((more) => /^\d/.test(asDigits(text.slice(-more))))
		.flatMap((more) => outwards(text.slice(0, -more)))
		.map((outward) => ({ outward }));

/**
 * Reads a postcode, whole or its first half, in any case and spacing, with O and 0, I, L and 1 taken for each other:
 * "ME7 1LX", "me71lx", "CV1O". `known` says whether a first half is in the directory's table; where letters can be
 * read in several ways, one that is known goes first. `undefined` for what is no postcode, like a town.
 */
export function readPostcode(typed: string, known: (outward: string) => boolean): Postcode | undefined {
	const text = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
	if (!/^[A-Z].*\d/.test(text) || text.length > 7) return undefined;
	const wholes = whole(text);
	const likely = wholes.length > 0 ? wholes : outwards(text).map((outward) => ({ outward }));
	const isKnown = ({ outward }: Postcode) => known(outward);
	return likely.find(isKnown) ?? (wholes.length > 0 ? undefined : begun(text).find(isKnown)) ?? likely[0];
}
