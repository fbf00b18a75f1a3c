import { addressIn } from './street-address.ts';
import type { Passage } from './passages.ts';
import { postcodeIn } from './postcode-in-text.ts';

const WHY = 'A refuge’s place is never published.';

const NAMED = String.raw`(?:(?:the|a|an) )?[A-Z][\w’'-]+`;
const LANDMARK =
	'(?!your|their|her|his|our)(?:[a-z]+ ){0,2}(?:' +
	'station|church|mosque|school|college|hospital|park|pub|supermarket|library|shops?|town centre|city centre|bus stop|' +
	'railway|river|beach|seafront|post office|surgery|leisure centre|roundabout|bridge|market|castle|cathedral|harbour)\\b';
const BESIDE =
	'[Nn]ear|[Nn]earby|[Nn]ext to|[Oo]pposite|[Bb]ehind|[Bb]eside|[Cc]lose to|across from|(?:a)?round the corner from|walk from|minutes from|' +
	'adjacent to|in front of|backs onto|overlooking';
const MAP =
	String.raw`maps?\.(?:google|apple|app)|google\.[a-z.]+/maps|goo\.gl/maps|openstreetmap|\bosm\.org|bing\.com/maps|` +
	String.raw`streetmap\.|\bgeo:-?\d`;
const PLUS_CODE = '[23456789CFGHJMPQRVWX]';

/** What else tells where a place is, and what to call it. */
const signs: [pattern: RegExp, what: string][] = [
	[/(?<![\d.])(?:-?\d{1,2}\.\d{3,} ?[,/; ] ?-?\d{1,3}\.\d{3,}|(?:49|5\d)\.\d{3,})|\d{1,2} ?° ?\d/, 'coordinates'],
	[/\b[HNST][A-HJ-Z] ?\d{3,5} ?\d{3,5}\b/, 'a grid reference'],
	[new RegExp(`\\b${PLUS_CODE}{4,8}\\+${PLUS_CODE}{2,3}\\b`), 'a map code'],
	[/\/{3}\s?\p{L}+\.\p{L}+\.\p{L}+|what ?3 ?words|\bw3w\b/iu, 'a what3words address'],
	[new RegExp(MAP, 'i'), 'a link to a map'],
	[new RegExp(`\\b(?:${BESIDE})(?: to)? (?:${NAMED}|${LANDMARK})`), 'words that tell where it is'],
];

/** Names of fields that could hold a place, in a file that editors copied from another kind's. */
const PLACE_FIELD =
	/^(venue|address|street|road|town|postcode|lat|lon|lng|latitude|longitude|coordinates|location|place|map|directions|what3words)$/i;

/** What to say of a field of a refuge by its name; `undefined` for a field that holds no place. */
export const placeField = (name: string): string | undefined =>
	PLACE_FIELD.test(name) ? `is a place. ${WHY} Delete the field with all that is in it` : undefined;

/** What to say of each thing in a passage of a refuge's file that could lead to the house. */
export function placesIn({ field, text }: Passage): string[] {
	const postcode = postcodeIn(text, /(^|\.)(url|website)$/.test(field));
	const street = addressIn(text);
	const others = signs.map(([sign, what]) => ({ found: sign.exec(text)?.[0].trim(), what }));
	return [
		{ found: postcode, what: 'a postcode', instead: ', and name districts under covers' },
		{ found: street, what: 'an address', instead: ', and say how to get in: a number under phones' },
		...others.map((other) => ({ ...other, instead: '' })),
	]
		.filter(({ found }) => found)
		.map(({ found, what, instead }) => `has "${found}" in it, ${what}. ${WHY} Delete it${instead}`);
}
