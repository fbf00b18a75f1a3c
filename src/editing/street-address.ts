/** Words that only end names of streets. */
const STREET = 'street|road|lane|avenue|terrace|crescent|mews|cul-de-sac|esplanade|boulevard';
/** Words that end names of streets and are ordinary words too: they count with a capital and a name before them. */
const CAPITALISED = 'Close|Drive|Grove|Gardens|Square|Rd|Ave|Cres|Villas|Parade';
/** Words that count only behind a number: "One Way" and "Family Court" are no streets. */
const NUMBERED = `${CAPITALISED}|Way|Place|Court|Hill|Park|Row|Walk|Rise|View|Green|Common|Wharf|Quay|Yard|Buildings|Broadway|Mount|Vale|Bank|Field|Fields|Mead|End|St|Ln|Dr|House|Lodge|Cottage|Cottages|Flats`;

/** Words that come before "street" and "road" without naming one. */
const NO_NAME = 'the|a|an|this|that|your|our|their|her|his|any|each|every|on|off|down|of|in';

/** A house's number, which is no year. */
const HOUSE = String.raw`\b(?!(?:19|20)\d\d\b)\d{1,4}`;
const NOT_A_NAME = '(?:The|A|On|In|Of|Your|This|Every|Our|Safe) ';
const eitherCase = STREET.replaceAll(/\b[a-z](?=[a-z]{3})/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const patterns = [
	// "12 church street", "flat 3, 12a Church Street"
	new RegExp(`${HOUSE}[a-z]?,? (?:[\\w’'.-]+ ){0,3}(?:${STREET})\\b`, 'i'),
	// "12 Whitehall Way"
	new RegExp(`${HOUSE}[A-Za-z]?,? (?:[A-Z][\\w’'.-]* ){1,3}(?:${NUMBERED})\\b`),
	// "Church Street", "St Mary’s Road"
	new RegExp(`\\b(?!${NOT_A_NAME})[A-Z][\\w’'.-]* (?:${eitherCase}|${CAPITALISED})\\b`),
	// "in church street"
	new RegExp(`\\b(?:on|in|at|off|along|up|down) (?!(?:${NO_NAME}) )[\\w’'-]+ (?:${STREET})\\b`, 'i'),
	// "church-street" in the name of a file or page
	new RegExp(`\\b[a-z]{3,}-(?:street|road|lane|avenue|crescent)\\b`),
	/\b(?:flat|apartment|house number|unit) \d+\b/i,
];

/** A street, or a number and a street, in text; `undefined` when there is none. */
export function addressIn(text: string): string | undefined {
	return patterns.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
}
