import { addressIn } from './street-address.ts';
import type { Passage } from './passages.ts';
import { postcodeIn } from './postcode-in-text.ts';

const WHY = 'A refuge’s place is never published.';

const LANDMARK =
	'station|church|mosque|school|college|hospital|park|pub|supermarket|library|shops?|town centre|city centre|bus stop|' +
	'railway|river|beach|seafront|post office|surgery|leisure centre|roundabout|bridge|market|castle|cathedral|harbour';
const BESIDE =
	'near|nearby|next to|opposite|behind|beside|close to|across from|(?:a)?round the corner from|walk from|minutes from|' +
	'adjacent to|in front of|backs onto|overlooking';
const MAP =
	String.raw`maps?\.(?:google|apple|app)|google\.[a-z.]+/maps|goo\.gl/maps|openstreetmap|\bosm\.org|bing\.com/maps|` +
	String.raw`streetmap\.|\bgeo:-?\d`;
const PLUS_CODE = '[23456789CFGHJMPQRVWX]';

/** What else tells where a place is, and what to call it. */
const signs: [pattern: RegExp, what: string][] = [
	[/(?<![\d.])-?\d{1,2}\.\d{3,} ?[,/; ] ?-?\d{1,3}\.\d{3,}/, 'coordinates'],
	[/(?<![\d.])(?:49|5\d)\.\d{3,}|\d{1,2} ?° ?\d/, 'coordinates'],
	[/\b[HNST][A-HJ-Z] ?\d{3,5} ?\d{3,5}\b/, 'a grid reference'],
	[new RegExp(`\\b${PLUS_CODE}{4,8}\\+${PLUS_CODE}{2,3}\\b`), 'a map code'],
	[/\/{3}\s?\p{L}+\.\p{L}+\.\p{L}+|what ?3 ?words|\bw3w\b/iu, 'a what3words address'],
	[new RegExp(MAP, 'i'), 'a link to a map'],
	[new RegExp(`\\b(?:${BESIDE})(?: to)? (?:(?:the|a|an) )?[A-Z][\\w’'-]+`), 'words that tell where it is'],
	[
		new RegExp(`\\b(?:${BESIDE})(?: to)? (?!your|their|her|his|our)(?:[a-z]+ ){0,2}(?:${LANDMARK})\\b`, 'i'),
		'words that tell where it is',
	],
];

const otherSign = (text: string) =>
	signs.flatMap(([pattern, what]) => [...(pattern.exec(text) ?? [])].slice(0, 1).map((found) => ({ found, what })))[0];

/** Names of fields that could hold a place, in a file that editors copied from another kind's. */
const PLACE_FIELD =
	/^(venue|address|street|road|town|postcode|lat|lon|lng|latitude|longitude|coordinates|location|place|map|directions|what3words)$/i;

/** What to say of a field of a refuge by its name; `undefined` for a field that holds no place. */
export const placeField = (name: string): string | undefined =>
	PLACE_FIELD.test(name) ? `is a place. ${WHY} Delete the field with all that is in it` : undefined;

/** What to say of a passage in a refuge's file that could lead to the house; `undefined` when nothing does. */
export function placeIn({ field, text }: Passage): string | undefined {
	const isUrl = /(^|\.)(url|website)$/.test(field);
	const postcode = postcodeIn(text, isUrl);
	if (postcode) return `has "${postcode}" in it, a postcode. ${WHY} Delete it, and name districts under covers`;
	const street = addressIn(text);
	if (street)
		return `has "${street}" in it, an address. ${WHY} Delete it, and say how to get in: a number under phones`;
	const other = otherSign(text);
	return other && `has "${other.found}" in it, ${other.what}. ${WHY} Delete it`;
}
