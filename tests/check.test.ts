import { expect, test } from 'vitest';
import { afterEdit, copyContent, subject, subjects, whole } from './support/content-copy.ts';

const FIRST_NUMBER = /number: ".*"/;
const FIRST_HOURS = /^( *)hours: .*/m;
const helpline = subject('helplines', 'phones', 0, 'number');

test('the checker finds nothing new in an untouched copy', () => {
	expect(copyContent().problems()).toEqual([]);
});

test('a mistyped field: the nearest known one', () => {
	expect(afterEdit(helpline, /^phones:/m, 'phone:')).toMatchInlineSnapshot(`
		[
		  "phone  is not a known field. Did you mean "phones"?",
		]
	`);
	expect(afterEdit(helpline, / number:/, ' nubmer:')).toMatchInlineSnapshot(`
		[
		  "phones.0.number  is missing. The number as people read it, in quotation marks: "0808 2000 247". Never a mobile or a person’s own line.",
		  "phones.0.nubmer  is not a known field. Did you mean "number"?",
		]
	`);
	expect(afterEdit(helpline, /^name:/m, 'whatever: x\nname:')).toMatchInlineSnapshot(`
		[
		  "whatever  is not a known field. Look at _template.md for the fields there are",
		]
	`);
	expect(afterEdit(subject('one-stop-shops', 'venue'), /^name:/m, 'postcode: ME14 1LY\nname:')).toMatchInlineSnapshot(`
		[
		  "postcode  is not a known field. Put it under "venue"",
		]
	`);
});

test('a field that is missing or empty: what it is for', () => {
	expect(afterEdit(helpline, /^summary:.*\n/m, '')).toMatchInlineSnapshot(`
		[
		  "summary  is missing. What it does, in one plain sentence to the reader. At most 200 characters.",
		]
	`);
	expect(afterEdit(helpline, /^summary:.*/m, 'summary:')).toMatchInlineSnapshot(`
		[
		  "summary  is empty. What it does, in one plain sentence to the reader. At most 200 characters.",
		]
	`);
	expect(afterEdit(helpline, /^sources:[\s\S]*?^---/m, '---')).toMatchInlineSnapshot(`
		[
		  "sources  is missing. Where the facts come from, the newest first.",
		]
	`);
	expect(afterEdit(helpline, /^sources:[\s\S]*?^---/m, 'sources: []\n---')).toMatchInlineSnapshot(`
		[
		  "sources  is empty: name at least one source",
		]
	`);
});

test('an unknown district, provider, audience, topic or state: the nearest known one', () => {
	expect(afterEdit(helpline, whole('covers'), 'covers: [Tunbridge Wells, maidston]')).toMatchInlineSnapshot(`
		[
		  "covers.0  "Tunbridge Wells" is not a known district or area. Did you mean "tunbridge-wells"?",
		  "covers.1  "maidston" is not a known district or area. Did you mean "maidstone"?",
		]
	`);
	expect(afterEdit(helpline, whole('covers'), 'covers: [atlantis]')).toEqual([
		expect.stringMatching(
			/^covers\.0 {2}"atlantis" is not a known district or area\. Write one of: .*ashford, .*, uk,/,
		),
	]);
	const provider = String(helpline.at('provider'));
	expect(afterEdit(helpline, /^provider: .*/m, `provider: ${provider}x`)).toEqual([
		`provider  "${provider}x" is not a known provider. Did you mean "${provider}"?`,
	]);
	expect(afterEdit(helpline, /^provider: .*/m, 'provider: nobody-we-know')).toMatchInlineSnapshot(`
		[
		  "provider  "nobody-we-know" is not a known provider. Who runs it: a key of providers.yaml.",
		]
	`);
	expect(afterEdit(helpline, whole('for'), 'for: [womans]')).toMatchInlineSnapshot(`
		[
		  "for.0  "womans" is not a known group of people. Did you mean "women"?",
		]
	`);
	expect(afterEdit(helpline, whole('topics'), 'topics: [leagl]')).toMatchInlineSnapshot(`
		[
		  "topics.0  "leagl" is not a known topic. Did you mean "legal"?",
		]
	`);
	expect(afterEdit(helpline, /^status: .*/m, 'status: opne')).toMatchInlineSnapshot(`
		[
		  "status  "opne" is not a known status: write open, unconfirmed, paused or closed. Did you mean "open"?",
		]
	`);
});

test('a value of the wrong kind: what to write', () => {
	expect(afterEdit(helpline, whole('covers'), 'covers: uk')).toMatchInlineSnapshot(`
		[
		  "covers  must be a list: put each item on a line of its own, after two spaces and a hyphen ("  - maidstone")",
		]
	`);
	expect(afterEdit(helpline, whole('covers'), 'covers: [uk]\navailability: full')).toMatchInlineSnapshot(`
		[
		  "availability  must have its own fields below it, each on a line of its own that begins with two spaces",
		]
	`);
	expect(afterEdit(subject('helplines', 'website'), /^website: .*/m, 'website: galop.org.uk')).toMatchInlineSnapshot(`
		[
		  "website  is not a web address. Copy it whole, like "https://www.example.org.uk/help"",
		]
	`);
});

test('values that lose something without quotation marks', () => {
	expect(afterEdit(helpline, FIRST_NUMBER, 'number: 08082000247')).toMatchInlineSnapshot(`
		[
		  "phones.0.number  must be in quotation marks. Write "08082000247"",
		]
	`);
	expect(afterEdit(helpline, FIRST_NUMBER, 'number: 0845123')).toMatchInlineSnapshot(`
		[
		  "phones.0.number  must be in quotation marks. Write "0845123"",
		  "phones.0.number  "0845123" costs extra to ring (084, 087 or 09). Write the service’s 01, 02, 03, 0800 or 0808 number",
		]
	`);
	const dated = subjects('helplines', 'sources', 0, 'url').find(({ at }) => at('checked', 'on') !== 'unknown')!;
	expect(afterEdit(dated, /^ {2}on: .*/m, '  on: 2024-05-29')).toMatchInlineSnapshot(`
		[
		  "checked.on  must be in quotation marks. Write "2024-05-29"",
		]
	`);
	expect(afterEdit(dated, /^ {2}on: .*/m, '  on: 2024-02-30')).toMatchInlineSnapshot(`
		[
		  "checked.on  must be in quotation marks. Write "2024-02-30"",
		  "checked.on  "2024-02-30" is not a day in the calendar. Look at the source again",
		]
	`);
	expect(afterEdit(dated, /^ {4}date: .*/m, '    date: 2019')).toMatchInlineSnapshot(`
		[
		  "sources.0.date  must be in quotation marks. Write "2019"",
		]
	`);
});

test('numbers that may not be published', () => {
	expect(afterEdit(helpline, FIRST_NUMBER, 'number: "0808 2000 24"')).toMatchInlineSnapshot(`
		[
		  "phones.0.number  "0808 2000 24" has 10 digits, and numbers in the UK have 11, like "0808 2000 247". Look at the source again",
		]
	`);
	expect(afterEdit(helpline, FIRST_NUMBER, 'number: "0845 123 4567"')).toMatchInlineSnapshot(`
		[
		  "phones.0.number  "0845 123 4567" costs extra to ring (084, 087 or 09). Write the service’s 01, 02, 03, 0800 or 0808 number",
		]
	`);
	expect(afterEdit(helpline, FIRST_NUMBER, 'number: "07700 900123"')).toMatchInlineSnapshot(`
		[
		  "phones.0.number  "07700 900123" is a mobile or personal number and may be somebody’s own. Write the service’s landline or freephone number",
		]
	`);
	expect(afterEdit(helpline, FIRST_NUMBER, 'number: "+44 7700 900123"')).toMatchInlineSnapshot(`
		[
		  "phones.0.number  "+44 7700 900123" is a mobile or personal number and may be somebody’s own. Write the service’s landline or freephone number",
		]
	`);
});

test('hours that are not understood, with the suggestion of the library', () => {
	const withHours = subject('helplines', 'phones', 0, 'hours');
	expect(afterEdit(withHours, FIRST_HOURS, '$1hours: Tuesdays 9.30')).toMatchInlineSnapshot(`
		[
		  "phones.0.hours  "Tuesdays 9.30" is not understood: a time needs its end too. Write days and times like "Tu 09:30-11:30" or "Mo-Fr 08:00-20:00", or "24/7"",
		]
	`);
	expect(afterEdit(withHours, FIRST_HOURS, '$1hours: Tuesdays 9.30 to 11.30')).toMatchInlineSnapshot(`
		[
		  "phones.0.hours  "Tuesdays 9.30 to 11.30" is not clear. Did you mean "Tu 09:30-11:30"? Write days and times like "Tu 09:30-11:30" or "Mo-Fr 08:00-20:00", or "24/7"",
		]
	`);
	expect(afterEdit(withHours, FIRST_HOURS, '$1hours: "PH off"')).toMatchInlineSnapshot(`
		[
		  "phones.0.hours  "PH off" never opens. Write days and times like "Tu 09:30-11:30" or "Mo-Fr 08:00-20:00", or "24/7"",
		]
	`);
});

test('dates that are impossible, not ours, or still to come', () => {
	expect(afterEdit(helpline, /^ {2}on: .*/m, '  on: "2026-02-30"')).toMatchInlineSnapshot(`
		[
		  "checked.on  "2026-02-30" is not a day in the calendar. Look at the source again",
		]
	`);
	expect(afterEdit(helpline, /^ {2}on: .*/m, '  on: 29 May 2024')).toMatchInlineSnapshot(`
		[
		  "checked.on  "29 May 2024" does not have the year first. Write "2024-05-29"",
		]
	`);
	expect(afterEdit(helpline, /^ {2}on: .*/m, '  on: "2999-01"')).toMatchInlineSnapshot(`
		[
		  "checked.on  "2999-01" is in the future. Write the day on which it was last seen to be right",
		]
	`);
	expect(afterEdit(helpline, /^ {4}date: .*/m, '    date: "2999"')).toMatchInlineSnapshot(`
		[
		  "sources.0.date  "2999" is in the future. Write the day on which it was last seen to be right",
		]
	`);
});

test('a summary that is too long: how long it is', () => {
	expect(afterEdit(helpline, /^summary: .*/m, `summary: ${'a'.repeat(300)}`)).toMatchInlineSnapshot(`
		[
		  "summary  has 300 characters: write at most 200",
		]
	`);
});

test('coordinates of a venue of which one is missing, or the wrong way round', () => {
	const venue = subject('one-stop-shops', 'venue', 'lon');
	expect(afterEdit(venue, /^ {2}lon: .*\n/m, '')).toMatchInlineSnapshot(`
		[
		  "venue.lon  is missing. Write both lat and lon, or neither",
		]
	`);
	expect(afterEdit(venue, /^ {2}lat: .*\n/m, '')).toMatchInlineSnapshot(`
		[
		  "venue.lat  is missing. Write both lat and lon, or neither",
		]
	`);
	expect(afterEdit(venue, /^ {2}lat: .*\n {2}lon: .*\n/m, '  lat: 0.52\n  lon: 51.27\n')).toMatchInlineSnapshot(`
		[
		  "venue  has lat and lon the wrong way round. Change places",
		  "venue.lat  is too big or too small: write 49.8 or more",
		  "venue.lon  is too big or too small: write 1.8 or less",
		]
	`);
});
