import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** What a call costs, worked out from the number and never typed by an editor. */
export type Cost = 'free' | 'local-rate';

/** Three-digit and 116 numbers that the library does not know as ordinary UK numbers. */
const SHORT_NUMBERS: Record<string, Cost> = {
	'999': 'free',
	'101': 'free',
	'111': 'free',
	'116123': 'free',
	'116000': 'free',
	'116111': 'free',
};

const digitsOf = (number: string) => number.replaceAll(/\D/g, '');

/** Types of number that the public rings. Others are refused: premium, shared cost and personal ones. */
const PUBLIC_TYPES = ['FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'TOLL_FREE', 'UAN', 'VOIP'];

/** Why text is not a number as people in the UK dial it. */
function misspelt(number: string): string | undefined {
	if (/^\s*(\+|00)/.test(number)) return 'is written for callers from abroad. Begin with 0, like "0808 2000 247"';
	if (/[^\d ]/.test(number)) {
		return 'is not digits and spaces alone. Write it like "0808 2000 247", and put words in its label or note';
	}
	if (digitsOf(number) in SHORT_NUMBERS || number.trim().startsWith('0')) return undefined;
	return 'does not begin with 0. Write the whole number, like "0808 2000 247"';
}

/** Why a number that nobody would want to see published is refused, however it is written. */
function unsafe(digits: string): string | undefined {
	if (digits in SHORT_NUMBERS) return undefined;
	if (/^(0044|44)?0?7/.test(digits)) {
		return 'is a mobile or personal number and may be somebody’s own. Write the service’s landline or freephone number';
	}
	if (!/^(0044|44)?0?(84|87|9)/.test(digits)) return undefined;
	return 'costs extra to ring (084, 087 or 09). Write the service’s 01, 02, 03, 0800 or 0808 number';
}

/** Why digits are no number in use: too few, too many, or a beginning that nobody has. */
function notInUse(number: string): string | undefined {
	const parsed = parsePhoneNumberFromString(number, 'GB');
	const { length } = digitsOf(number);
	if (parsed?.isValid() && PUBLIC_TYPES.includes(parsed.getType() ?? '')) return undefined;
	if (length === 11) return 'is not in use in the UK. Look at the source again';
	return `has ${length} digits, and numbers in the UK have 11, like "0808 2000 247". Look at the source again`;
}

/**
 * Why a number may not be published, in words that say what to write; `undefined` for a good number.
 * Refused: text that is not a UK number as people dial it, mobiles, pagers and personal numbers (they may be a
 * worker's own), premium, 084 and 087 numbers.
 */
export function phoneProblem(number: string): string | undefined {
	const digits = digitsOf(number);
	const reason = unsafe(digits) ?? misspelt(number) ?? (digits in SHORT_NUMBERS ? undefined : notInUse(number));
	return reason && `"${number}" ${reason}`;
}

/**
 * What a call costs from a UK phone. 0800, 0808 and 116 numbers are free from landlines and mobiles since
 * 1 July 2015 (Ofcom); 03 numbers cost as much as 01 and 02 numbers.
 */
export function costOf(number: string): Cost {
	const digits = digitsOf(number);
	const short = SHORT_NUMBERS[digits];
	if (short) return short;
	return /^(0800|0808)/.test(digits) ? 'free' : 'local-rate';
}

/** The cost in words. */
export const costInWords: Record<Cost, string> = {
	free: 'Free from landlines and mobiles',
	'local-rate': 'Costs the same as a local call. It may be in your phone’s minutes',
};

/** The `tel:` link of a number. */
export const telHref = (number: string): string => `tel:${digitsOf(number)}`;

/** The `tel:` link of a number through Relay UK (a typed or relayed call, for deaf people): 18001 before the number. */
export const relayHref = (number: string): string => `tel:18001${digitsOf(number)}`;

/** Digits alone, for comparing two ways of writing one number. */
export const sameNumber = (a: string, b: string): boolean => digitsOf(a) === digitsOf(b);

const plain = (words: string) => words.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** True when a label only repeats a name, whatever its punctuation: "Victim Support, Kent and Medway". */
export const isSameName = (label: string, name: string): boolean => plain(label) === plain(name);

/** The first number of a service when it is the service's own; `undefined` when its label names somebody else. */
export function ownNumber(service: {
	name: string;
	phones?: { number: string; label?: string }[];
}): string | undefined {
	const [first] = service.phones ?? [];
	return first && (!first.label || isSameName(first.label, service.name)) ? first.number : undefined;
}
