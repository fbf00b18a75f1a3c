import { expect, test } from 'vitest';
import { afterEdit, afterEditAlone, copyContent, subject, subjects, whole } from './support/content-copy.ts';

/** What the checker says of a refuge's place: the rule that matters most, over a real refuge's file. */
const refuge = subjects('refuges', 'summary').find(({ at }) => !at('longestStay'))!;

const withField = (field: string) => afterEdit(refuge, /^name:/m, `${field}\nname:`);
/** Prose at the end of the file, which is checked alone. */
const alone = (prose: string) => afterEditAlone(refuge, /\s*$/, `\n\n${prose}\n`);
const withProse = (prose: string) => afterEdit(refuge, /\s*$/, `\n\n${prose}\n`);
const withSummary = (words: string) => afterEdit(refuge, /^summary: .*/m, `summary: "${words}"`);

test('a refuge has no venue, and what is in it is refused too', () => {
	expect(withField('venue:\n  street: 20 Church Street\n  town: Maidstone')).toMatchInlineSnapshot(`
		[
		  "venue  is a place. A refuge’s place is never published. Delete the field with all that is in it",
		  "venue.street  has "20 Church Street" in it, an address. A refuge’s place is never published. Delete it, and say how to get in: a number under phones",
		]
	`);
});

test('a refuge has no field for a postcode or an address', () => {
	expect(withField('postcode: ME14 1LY')).toMatchInlineSnapshot(`
		[
		  "postcode  is a place. A refuge’s place is never published. Delete the field with all that is in it",
		  "postcode  has "ME14 1LY" in it, a postcode. A refuge’s place is never published. Delete it, and name districts under covers",
		]
	`);
	expect(withField('address: 4 New Wharf Road')).toMatchInlineSnapshot(`
		[
		  "address  is a place. A refuge’s place is never published. Delete the field with all that is in it",
		  "address  has "4 New Wharf Road" in it, an address. A refuge’s place is never published. Delete it, and say how to get in: a number under phones",
		]
	`);
	expect(withField('town: Maidstone')).toMatchInlineSnapshot(`
		[
		  "town  is a place. A refuge’s place is never published. Delete the field with all that is in it",
		]
	`);
});

test('a refuge has no coordinates', () => {
	expect(withField('lat: 51.275\nlon: 0.5257')).toMatchInlineSnapshot(`
		[
		  "lat  is a place. A refuge’s place is never published. Delete the field with all that is in it",
		  "lat  has "51.275" in it, coordinates. A refuge’s place is never published. Delete it",
		  "lon  is a place. A refuge’s place is never published. Delete the field with all that is in it",
		]
	`);
	expect(withProse('The house is at 51.2750, 0.5257.')).toMatchInlineSnapshot(`
		[
		  "body  has "51.2750, 0.5257" in it, coordinates. A refuge’s place is never published. Delete it",
		]
	`);
});

test('an address in the prose of a refuge', () => {
	expect(withProse('Come to 20 Church Street at noon.')).toMatchInlineSnapshot(`
		[
		  "body  has "20 Church Street" in it, an address. A refuge’s place is never published. Delete it, and say how to get in: a number under phones",
		]
	`);
});

test('a postcode in the prose of a refuge', () => {
	expect(withProse('We are in ME14 1LY.')).toMatchInlineSnapshot(`
		[
		  "body  has "ME14 1LY" in it, a postcode. A refuge’s place is never published. Delete it, and name districts under covers",
		]
	`);
});

test('all that tells the place is told at once', () => {
	expect(withProse('We are at 20 Church Street, ME14 1LY, opposite the station.')).toMatchInlineSnapshot(`
		[
		  "body  has "ME14 1LY" in it, a postcode. A refuge’s place is never published. Delete it, and name districts under covers",
		  "body  has "20 Church Street" in it, an address. A refuge’s place is never published. Delete it, and say how to get in: a number under phones",
		  "body  has "opposite the station" in it, words that tell where it is. A refuge’s place is never published. Delete it",
		]
	`);
});

const postcodes = [
	'ME14 1LY',
	'me14 1ly',
	'ME141LY',
	'ME14\n1LY',
	'M**E14** 1LY',
	'ME14\u00A01LY',
	'ME14-1LY',
	'EC1A 1BB',
	'ME14',
];
test.each(postcodes)('the postcode %j is seen', (postcode) => {
	expect(alone(`You find us in ${postcode}.`)).toEqual([expect.stringContaining(', a postcode. ')]);
});

const addresses = [
	'20 Church Street',
	'20a church street',
	'Flat 3',
	'12 St Mary’s Road',
	'7 Whitehall Close',
	'1 The Grove',
	'Church Street',
	'Bayhall Road',
	'Park Avenue',
	'Romney Gardens',
	'on church street',
	'12, Mill Lane',
	'20 Church\nStreet',
	'20 _Church_ Street',
	'9 Kings Court',
	'3 Oak House',
	'<!-- 20 Church Street -->',
];
test.each(addresses)('the address %j is seen', (address) => {
	expect(alone(`We are ${address} and open.`)).toEqual([expect.stringContaining(', an address. ')]);
});

const otherSigns: [text: string, what: string][] = [
	['///filled.count.soap', 'a what3words address'],
	['Look at what3words for the door', 'a what3words address'],
	['It is near the Town Hall', 'words that tell where it is'],
	['It is behind Tesco', 'words that tell where it is'],
	['It is opposite the station', 'words that tell where it is'],
	['Two minutes from the hospital', 'words that tell where it is'],
	['https://www.google.co.uk/maps/place/x', 'a link to a map'],
	['https://maps.app.goo.gl/abcd', 'a link to a map'],
	['https://www.openstreetmap.org/way/1', 'a link to a map'],
	['TQ 7605 5591', 'a grid reference'],
	['51° 16′ N', 'coordinates'],
	['9F32QVQC+6X', 'a map code'],
];
test.each(otherSigns)('%j is seen', (text, what) => {
	expect(alone(text)).toEqual([expect.stringContaining(`, ${what}. A refuge’s place is never published. `)]);
});

test('every field is read, and comments and sources too', () => {
	expect(withSummary('A house in Church Street.')).toHaveLength(1);
	expect(afterEditAlone(refuge, whole('for'), 'for: [women]\nlongestStay: a year in Church Street'))
		.toMatchInlineSnapshot(`
		[
		  "longestStay  has "Church Street" in it, an address. A refuge’s place is never published. Delete it, and say how to get in: a number under phones",
		]
	`);
	expect(withField('# It is at 20 Church Street')).toMatchInlineSnapshot(`
		[
		  "comment  has "20 Church Street" in it, an address. A refuge’s place is never published. Delete it, and say how to get in: a number under phones",
		]
	`);
	expect(afterEditAlone(refuge, /^ {2}- title: .*/m, '  - title: News, New refuge in Church Street'))
		.toMatchInlineSnapshot(`
		[
		  "sources.0.title  has "Church Street" in it, an address. A refuge’s place is never published. Delete it, and say how to get in: a number under phones",
		]
	`);
	expect(
		afterEditAlone(
			refuge,
			/^sources:/m,
			'sources:\n  - title: News\n    date: undated\n    url: https://x.org.uk/?p=ME14%201LY',
		),
	).toMatchInlineSnapshot(`
		[
		  "sources.0.url  has "ME14 1LY" in it, a postcode. A refuge’s place is never published. Delete it, and name districts under covers",
		]
	`);
});

test('the name of a refuge’s file is read, as it is part of the address of its page', () => {
	const copy = copyContent();
	const file = 'content/refuges/church-street-refuge.md';
	copy.write(file, copy.read(refuge.file).replace(/^code: .*/m, 'code: N-999'));
	expect(copy.problems()).toContainEqual({
		severity: 'error',
		file,
		field: 'file name',
		line: 1,
		message:
			'has "church-street" in it, an address. A refuge’s place is never published. Delete it, and say how to get in: a number under phones',
	});
});

const harmless = [
	'You stay for 6 to 24 months. There are 12 self-contained flats and 18 units.',
	'In 2012 the Council opened 31 places. 7 women of 10 find a place to live.',
	'Ask for code K-042. Staff are there 9am to 5pm. Call 999.',
	'It is a way to a safe place. Someone can drive you. We keep close contact.',
	'You cannot stay near your work or your school.',
	'A Safe Place to Stay. Women on the road to recovery. We meet in the street.',
	'The Family Court and the County Court can help.',
];
test.each(harmless)('nothing is wrong with %j', (prose) => {
	expect(alone(prose)).toEqual([]);
});

test('digits in the address of a source are no place', () => {
	const url = 'https://www.example.org.uk/2024/05/29/news-e12/s14?ID=28100&n=1a2b3c';
	expect(afterEditAlone(refuge, /^sources:/m, `sources:\n  - title: News\n    date: undated\n    url: ${url}`)).toEqual(
		[],
	);
});

test('other kinds may say where they are', () => {
	const shop = subject('one-stop-shops', 'venue', 'street');
	expect(afterEditAlone(shop, /\s*$/, '\n\nWe are at 20 Church Street, ME14 1LY, opposite the station.\n')).toEqual([]);
});
