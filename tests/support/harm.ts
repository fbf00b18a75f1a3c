import { readServiceFiles } from '../../src/content-files.ts';
import { tellingWords } from '../../src/domain/tab-title.ts';
import { readFrontMatter } from '../../src/editing/front-matter.ts';
import { plain } from '../../src/editing/passages.ts';
import { personIn } from '../../src/editing/people.ts';
import { postcodeIn } from '../../src/editing/postcode-in-text.ts';
import { placeField, placesIn } from '../../src/editing/refuge-places.ts';
import { addressIn } from '../../src/editing/street-address.ts';
import { recordsOf, textsIn, type Found, type Published } from './published.ts';

const files = readServiceFiles();

/** All that the content says of what may have a place. */
const withPlaces = files.filter(({ kind }) => kind !== 'refuges').map(({ text }) => plain(text));

/** The links to a refuge’s page, its key, and the word in a column of kinds. */
const ABOUT_REFUGE = /(^|\/)refuges(\/|$)/;

const isLink = (text: string) => /^https?:\/\//.test(text);

/** What the checker finds in a refuge’s content, here in every record of a refuge. */
const placesInRecord = (record: object) =>
	textsIn(record).flatMap(({ field, text }) => [
		...placesIn({ field: isLink(text) ? 'url' : field, text: plain(text) }),
		...(text && placeField(field) ? [`${field} is a place: ${text}`] : []),
	]);

/** What tells where a refuge is, in the records of refuges, and in the whole of a file that has a refuge’s path. */
export const refugePlaces = ({ path, value }: Published): string[] =>
	(ABOUT_REFUGE.test(path) ? [{ value }] : recordsOf(value, ABOUT_REFUGE)).flatMap(placesInRecord);

function placeIn({ text }: Found): string[] {
	const postcode = postcodeIn(plain(text), true);
	const street = isLink(text) ? undefined : addressIn(plain(text));
	return [postcode, street].filter((place) => place !== undefined);
}

/** The names in a script are like "m11in", which could be a postcode. */
const isScriptName = (path: string, place: string) => /\.(js|css)$/.test(path) && place === place.toLowerCase();

/** Postcodes and streets that the content has of refuges alone, or not at all. */
export const unknownPlaces = ({ path, value }: Published): string[] =>
	textsIn(value)
		.flatMap(placeIn)
		.filter((place) => !isScriptName(path, place))
		.filter((place) => !withPlaces.some((text) => text.includes(place)));

/** People’s names, addresses and mobiles. */
export const people = ({ value }: Published): string[] =>
	textsIn(value).flatMap(({ text }) => personIn({ field: '', text: plain(text) }));

/** What editors wrote for each other: comments in fields and prose, of twelve letters at least. */
const comments = files.flatMap(({ text }) => {
	const [, fields = '', body = ''] = text.split(/^---$/m);
	return [...fields.matchAll(/(?:^|\s)#\s*(.{12,})$/gm), ...body.matchAll(/<!-{2}\s*([^]{12,}?)\s*-->/g)].map(
		([, words]) => words!,
	);
});

/** Ways to reach what has closed, which nobody may find any more. */
const gone = files
	.map(({ path, text }) => readFrontMatter(path, text).written as Record<string, unknown>)
	.filter(({ status }) => status === 'closed')
	.flatMap(({ phones, text, chat, email, hoursNote, venue, referral }) =>
		textsIn([phones, text, chat, email, hoursNote, venue, referral]).map((found) => found.text),
	)
	.filter((words) => words.length > 12);

/** What is in the content’s files and not for readers. */
export const unpublished = ({ text }: Published): string[] => [
	...gone.filter((words) => text.includes(words)),
	...comments.filter((words) => text.includes(words)),
	...(/<!-{2}|\bWRITE [A-Z]|"comment"\s*:|\bTODO\b/.exec(text) ?? []),
];

/** Files that a phone keeps and shows to whoever picks it up. */
export const isKept = ({ path }: Published): boolean => /\.(ics|vcf)$/.test(path);

/** Words that tell what it is about: in what a phone keeps, and in the address that its list of downloads shows. */
export const telling = ({ path, text }: Published): string[] =>
	[path, text].flatMap((words) => tellingWords.exec(words)?.[0] ?? []);
