/** What a phone’s list of contacts is to hold. */
export interface Contact {
	/** What the phone shows: nothing that tells whose number it is. */
	name: string;
	/** As people in the UK dial them. */
	numbers: string[];
}

/** Text of a vCard’s field (RFC 2426, section 4). */
const text = (value: string) => value.replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

/**
 * A contact as vCard 3.0, which every phone reads. It has a name and numbers alone: no address, no website, no note,
 * as those would say what it is.
 */
export const vcard = ({ name, numbers }: Contact): string =>
	[
		'BEGIN:VCARD',
		'VERSION:3.0',
		`FN:${text(name)}`,
		`N:${text(name)};;;;`,
		...numbers.map((number) => `TEL;TYPE=VOICE:${number.replaceAll(/\D/g, '')}`),
		'END:VCARD',
		'',
	].join('\r\n');
