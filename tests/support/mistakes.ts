import type { Kind } from '../../src/domain/kinds.ts';
import { whole } from './content-copy.ts';

/** A mistake in one file: what an editor does to it, the field that the check must name, and words of the remedy. */
export type Mistake = [what: string, kind: Kind, edit: (text: string) => string, field: string, words: string];

/** Writes a field anew, whether it was there or not. */
const set = (field: string, lines: string) => (text: string) =>
	text.replace(new RegExp(`${whole(field).source}\\n`, 'm'), '').replace(/^---\n/, `---\n${lines}\n`);

const replace = (from: RegExp, to: string) => (text: string) => text.replace(from, to);

const prose = (words: string) => (text: string) => `${text.trimEnd()}\n\n${words}\n`;

const number = (written: string) => set('phones', `phones:\n  - number: ${written}`);

const checked = (on: string, by = 'directory team') =>
	set('checked', `checked:\n  on: "${on}"\n  how: phone\n  by: ${by}`);

const venue = (...lines: string[]) =>
	set('venue', ['venue:', 'street: 1 High Street', 'town: Dover', ...lines].join('\n  '));

const ofNumbers: Mistake[] = [
	['a bare number', 'helplines', number('08082000247'), 'phones.0.number', 'must be in quotation marks'],
	['a mobile', 'helplines', number('"07700 900123"'), 'phones.0.number', 'Write the service’s landline'],
	['a number that costs extra', 'helplines', number('"0871 200 2233"'), 'phones.0.number', 'costs extra to ring'],
	['a digit too few', 'helplines', number('"0808 2000 24"'), 'phones.0.number', 'Look at the source again'],
	['a number from abroad', 'helplines', number('"+44 808 200 0247"'), 'phones.0.number', 'Begin with 0'],
	['two numbers in one', 'helplines', number('"0808 2000 247 or 999"'), 'phones.0.number', 'put words in its label'],
	['a number in the prose', 'support', prose('Ring 01622 602440.'), 'body', 'Numbers belong under phones'],
	['a number in the summary', 'support', set('summary', 'summary: Ring 01622 602440.'), 'summary', 'under phones'],
	['a mobile for texts', 'support', set('text', 'text:\n  number: "07700 900123"'), 'text.number', 'never a mobile'],
];

const ofHours: Mistake[] = [
	['hours in words', 'support', set('hours', 'hours: weekdays nine to five'), 'hours', 'Write days and times like'],
	['hours that never open', 'support', set('hours', 'hours: "Mo-Fr off"'), 'hours', 'never opens'],
	['hours without an end', 'support', set('hours', 'hours: "Mo 09:00+"'), 'hours', 'does not say when it closes'],
	['school holidays', 'support', set('hours', 'hours: "SH off; Mo 09:00-10:00"'), 'hours', 'put them into the note'],
	[
		'words in the hours',
		'support',
		set('hours', `hours: 'Mo 09:00-10:00 "ring"'`),
		'hours',
		'put the words into the note',
	],
];

const ofFields: Mistake[] = [
	['an unknown field', 'support', set('nmae', 'nmae: X'), 'nmae', 'Did you mean "name"?'],
	[
		'a field in the wrong place',
		'one-stop-shops',
		set('street', 'street: High Street'),
		'street',
		'Put it under "venue"',
	],
	['a missing name', 'support', replace(/^name: .*\n/m, ''), 'name', 'is missing. The service’s name'],
	['an empty summary', 'support', set('summary', 'summary: ""'), 'summary', 'write something'],
	['a long summary', 'support', set('summary', `summary: ${'help '.repeat(50)}`), 'summary', 'write at most 200'],
	['a code of the wrong shape', 'support', set('code', 'code: K42'), 'code', 'Write a letter for the area'],
	[
		'an unknown provider',
		'support',
		set('provider', 'provider: victim-suport'),
		'provider',
		'Did you mean "victim-support"?',
	],
	['an unknown district', 'support', set('covers', 'covers: [maidston]'), 'covers.0', 'Did you mean "maidstone"?'],
	['no district', 'support', set('covers', 'covers: []'), 'covers', 'name at least one'],
	['a district that is no list', 'support', set('covers', 'covers: maidstone'), 'covers', 'must be a list'],
	['an unknown group', 'support', set('for', 'for: [womens]'), 'for.0', 'Did you mean "women"?'],
	['an unknown topic', 'support', set('topics', 'topics: [housnig]'), 'topics.0', 'Did you mean "housing"?'],
	['an unknown status', 'support', set('status', 'status: opne'), 'status', 'Did you mean "open"?'],
	['no source', 'support', set('sources', 'sources: []'), 'sources', 'name at least one source'],
	[
		'a source without a date',
		'support',
		set('sources', 'sources:\n  - title: A leaflet'),
		'sources.0.date',
		'or "undated"',
	],
	['an address without https', 'support', set('website', 'website: www.example.org.uk'), 'website', 'Copy it whole'],
	['an e-mail that is none', 'support', set('email', 'email: help at example'), 'email', 'like "help@example.org.uk"'],
	[
		'maybe for true',
		'perpetrator-programmes',
		set('partnerSupport', 'partnerSupport: some'),
		'partnerSupport',
		'true or false',
	],
	[
		'weeks in words',
		'perpetrator-programmes',
		set('weeks', 'weeks: twelve'),
		'weeks',
		'must be a number without quotation marks',
	],
	['an unknown setting', 'idvas', set('settings', 'settings: [prison]'), 'settings.0', 'Write one of'],
	['an unknown risk', 'idvas', set('risk', 'risk: low'), 'risk', 'write high, medium-and-high or any'],
];

const ofDates: Mistake[] = [
	['the day first', 'support', checked('29/05/2024'), 'checked.on', '"2024-05-29"'],
	['30 February', 'support', checked('2026-02-30'), 'checked.on', 'Look at the source again'],
	['a check to come', 'support', checked('2999-01-01'), 'checked.on', 'Write the day on which'],
	['a person who checked', 'support', checked('2024', 'Jane'), 'checked.by', 'Write one of'],
	['closed without when', 'support', set('status', 'status: closed'), 'closedOn', 'Write when it closed'],
	[
		'open with a closing date',
		'support',
		set('status', 'status: open\nclosedOn: "2020"'),
		'closedOn',
		'change the status',
	],
	[
		'a replacement that is none',
		'support',
		set('replacedBy', 'replacedBy: [helplines/nobody-1]'),
		'replacedBy.0',
		'Write its folder',
	],
];

const ofPeople: Mistake[] = [
	['a person’s e-mail', 'support', set('email', 'email: jane.smith@example.org.uk'), 'email', 'Write the team’s'],
	['a person by name', 'support', prose('Ask for Mrs Smith.'), 'body', 'Write the role'],
	['a mobile in the prose', 'support', prose('Text 07700 900123.'), 'body', 'or write the service’s landline'],
	['a mobile in a comment', 'support', set('none', '# hers: 07700 900123'), 'comment', 'may be somebody’s own phone'],
];

const ofYaml: Mistake[] = [
	['a missing quotation mark', 'support', set('name', 'name: "Changed'), '', 'Put one at each end'],
	['a colon in the text', 'support', set('summary', 'summary: Help: now'), '', 'Put quotation marks around the text'],
	['a tab', 'support', replace(/^summary: /m, '\tsummary: '), '', 'Use spaces instead'],
	['a field twice', 'support', replace(/^(name: .*)/m, '$1\n$1'), '', 'Delete one of the two'],
	['no fields', 'support', replace(/^---\n/, ''), '', 'Copy _template.md'],
	[
		'text behind a hash',
		'support',
		set('summary', 'summary: They ring # at night'),
		'summary',
		'Put quotation marks round',
	],
	['a sign of YAML', 'support', set('summary', 'summary: &you ring'), 'summary', 'Put quotation marks round'],
];

const ofVenues: Mistake[] = [
	[
		'half a postcode',
		'one-stop-shops',
		venue('postcode: CT16'),
		'venue.postcode',
		'Write it in capitals with its space',
	],
	['a latitude alone', 'one-stop-shops', venue('lat: 51.1'), 'venue.lon', 'Write both lat and lon'],
	['lat and lon changed', 'one-stop-shops', venue('lat: 1.3', 'lon: 51.1'), 'venue', 'Change places'],
	['a place in the sea', 'one-stop-shops', venue('lat: 50.2', 'lon: 0.9'), 'venue', 'Look at the postcode'],
];

const ofRefuges: Mistake[] = [
	['a refuge’s venue', 'refuges', venue(), 'venue', 'Delete the field with all that is in it'],
	['a refuge’s lat', 'refuges', set('lat', 'lat: 51.2'), 'lat', 'Delete the field'],
	['a refuge’s postcode', 'refuges', prose('We are in ME14 1LY.'), 'body', 'name districts under covers'],
	[
		'a refuge’s street',
		'refuges',
		set('summary', 'summary: A house in Church Street.'),
		'summary',
		'say how to get in',
	],
	['a refuge’s coordinates', 'refuges', prose('It is at 51.2750, 0.5257.'), 'body', 'coordinates. A refuge’s place'],
	['a refuge’s map', 'refuges', prose('[Map](https://maps.app.goo.gl/abcd)'), 'body', 'a link to a map'],
	['what it is opposite', 'refuges', prose('It is opposite the station.'), 'body', 'words that tell where it is'],
];

/** Every sort of mistake in a service's file. */
export const mistakes: Mistake[] = [
	...ofNumbers,
	...ofHours,
	...ofFields,
	...ofDates,
	...ofPeople,
	...ofYaml,
	...ofVenues,
	...ofRefuges,
];
