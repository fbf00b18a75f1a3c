import { describe, expect, test } from 'vitest';
import { builtPages } from './support/built.ts';
import { isKept, people, refugePlaces, telling, unknownPlaces, unpublished } from './support/harm.ts';
import { published, readPublished, type Published } from './support/published.ts';

const everything = published();

const found = (harmIn: (file: Published) => string[], among = everything) => [
	...new Set(among.flatMap((file) => harmIn(file).map((words) => `${file.path}: ${words}`))),
];

describe('in all that is published, whatever its format, there is', () => {
	test('something to read', () => {
		const endings = new Set(everything.map(({ path }) => /[^./]*$/.exec(path)![0]));
		expect([...endings]).toEqual(
			expect.arrayContaining(['json', 'geojson', 'csv', 'xml', 'atom', 'svg', 'txt', 'vcf', 'js']),
		);
		// JSON-LD has the path of its page.
		const refuges = builtPages().filter(({ path }) => /^\/refuges\/./.test(path));
		expect(refuges.length).toBeGreaterThan(0);
		expect(everything.filter(({ path }) => /^refuges\/./.test(path)).length).toBeGreaterThan(0);
	});

	test('no place of a refuge', () => expect(found(refugePlaces)).toEqual([]));
	test('no postcode and no street but those of the content, of what is no refuge', () =>
		expect(found(unknownPlaces)).toEqual([]));
	test('no person and no mobile', () => expect(found(people)).toEqual([]));
	test('nothing that editors wrote for each other', () => expect(found(unpublished)).toEqual([]));

	test('no word that tells, in what a phone keeps', () => {
		const kept = everything.filter(isKept);
		expect(kept.length).toBeGreaterThan(5);
		expect(found(telling, kept)).toEqual([]);
	});
});

describe('harm is seen', () => {
	const refuge = 'https://local-support.example/refuges/any/';

	test.each([
		['a.json', JSON.stringify({ services: [{ url: refuge, at: [{ postal_code: 'ME14 1LY' }] }] })],
		['a.json', JSON.stringify([{ kind: 'refuges', venue: { lat: 51.25 } }])],
		['a.geojson', JSON.stringify({ features: [{ id: 'refuges/any', geometry: { coordinates: [0.5, 51.2] } }] })],
		['a.csv', `page,notes\r\n${refuge},"Behind the church,\nring twice"\r\n`],
		['a.atom', `<feed><entry><id>${refuge}</id><summary>12 Church Street</summary></entry></feed>`],
		['refuges/any.ics', 'BEGIN:VEVENT\r\nLOCATION:12 Church Str\r\n eet\r\nEND:VEVENT\r\n'],
		['a.txt', `See ${refuge} next to Tesco`],
	])('a refuge’s place in %s: %s', (path, text) => expect(refugePlaces(readPublished(path, text))).not.toEqual([]));

	test.each([
		['a.svg', '<svg><text>ZE1 0ZZ</text></svg>'],
		['a.anything', '98 Nowhereatall Street'],
		['a.xml', '<a><loc>https://local-support.example/ze1-0zz/</loc></a>'],
	])('a place that no service has in %s: %s', (path, text) =>
		expect(unknownPlaces(readPublished(path, text))).not.toEqual([]),
	);

	test.each([
		['a.vcf', 'BEGIN:VCARD\r\nTEL;TYPE=VOICE:07700900123\r\nEND:VCARD\r\n'],
		['a.ics', 'SUMMARY:Appointment\r\nDESCRIPTION:Ask for Mrs Jo\r\n nes\r\n'],
		['a.csv', 'email\r\njane.smith@example.org\r\n'],
		['a.json', '{"contact":{"tel":"+44 7700 900123"}}'],
	])('a person in %s: %s', (path, text) => expect(people(readPublished(path, text))).not.toEqual([]));

	test('a comment', () => expect(unpublished(readPublished('a.txt', 'x <!-- ask again -->'))).not.toEqual([]));

	test.each([
		['data/vcard/refuge.vcf', 'FN:Local service'],
		['a.ics', 'SUMMARY:Refuge'],
	])('a word that tells in %s: %s', (path, text) => expect(telling(readPublished(path, text))).not.toEqual([]));

	test('a file that is no text', () => expect(() => readPublished('a.bin', '\0')).toThrow('say in'));
});
