import type { Passage } from './passages.ts';
import { personalAddress } from './personal-address.ts';

const GAP = String.raw`[\s().\/-]*`;
/** A number that begins with 07, +447 or 00447, however it is spaced; an O may stand for a nought. */
const MOBILE = new RegExp(
	`(?<![\\dA-Za-z])(?:(?:\\+|00)?${GAP}44${GAP}(?:[0O]${GAP})?|[0O]${GAP})7(?:${GAP}[\\dO]){9}(?!\\d)`,
	'gi',
);
const TITLED =
	/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|PC|DC|DS|DI|PS|PCSO|Sgt|Insp|Cllr|Councillor|Rev|Revd)\b\.? (?:[A-Z]\.? )?[A-Z][a-z'’-]+/;
const EMAIL = /[\w.+'’-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Fields that are numbers: the schema has its own words for a mobile there. */
const isNumberField = (field: string) => /^(phones\.\d+|text)\.number$/.test(field);

function mobile({ field, text }: Passage): string | undefined {
	const found = isNumberField(field) ? undefined : text.match(MOBILE)?.[0].trim();
	return (
		found &&
		`"${found}" is a mobile and may be somebody’s own phone. Delete it, or write the service’s landline under phones`
	);
}

function address({ text }: Passage): string | undefined {
	const found = text.match(EMAIL)?.find(personalAddress);
	return (
		found &&
		`"${found}" looks like one person’s e-mail address. Write the team’s, like "help@…". Ask the directory team if it is the team’s`
	);
}

function titledName({ text }: Passage): string | undefined {
	const found = TITLED.exec(text)?.[0];
	return found && `"${found}" names a person. Write the role, like "the partnership officer"`;
}

/** Text without its mobiles, for rules about other numbers. */
export const withoutMobiles = (text: string): string => text.replaceAll(MOBILE, '');

/** What in a passage could lead to a person: a mobile, a person's e-mail address, a name with its title. */
export const personIn = (passage: Passage): string[] =>
	[mobile, address, titledName].map((find) => find(passage)).filter((words) => words !== undefined);
