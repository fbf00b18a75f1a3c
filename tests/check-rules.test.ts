import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { afterEdit, copyContent, subject, subjects, whole, type Subject } from './support/content-copy.ts';

const service = subjects('support', 'summary').find(({ at }) => at('status') === 'unconfirmed')!;

describe('a provider written two ways', () => {
	test('in providers.yaml: one name, one site or one charity number', () => {
		const copy = copyContent();
		const twice = (key: string, name: string, field: string) =>
			`${key}-1:\n  name: ${name} One\n${field}${key}-2:\n  name: Other ${name}\n${field}`;
		copy.edit(
			'content/providers.yaml',
			/$/,
			[
				'zx-1:\n  name: Quite Alone and Friends\nzx-2:\n  name: The Quite Alone & Friend\n',
				twice('zy', 'Charity', '  charity: "1234567"\n'),
				twice('zz', 'Website', '  website: https://quite.example.org.uk/\n'),
			].join(''),
		);
		const errors = copy.problems().filter(({ severity }) => severity === 'error');
		expect(errors.map(({ field, message }) => `${field}  ${message}`)).toMatchInlineSnapshot(`
			[
			  "zx-2.name  has the same name as "zx-1", or nearly. Keep one, name it in every service, and write an old name under formerNames",
			  "zy-2.charity  has the same charity number as "zy-1", or nearly. Keep one, name it in every service, and write an old name under formerNames",
			  "zz-2.website  has the same website as "zz-1", or nearly. Keep one, name it in every service, and write an old name under formerNames",
			]
		`);
	});

	test('in a service’s words: a warning', () => {
		expect(afterEdit(service, /\s*$/, "\n\nRing Womens Aid, or Women's Aid.\n")).toMatchInlineSnapshot(`
			[
			  "body  has "Womens Aid" in it. Write it as providers.yaml does: "Women’s Aid"",
			  "body  has "Women's Aid" in it. Write it as providers.yaml does: "Women’s Aid"",
			]
		`);
	});
});

describe('what has gone stale', () => {
	const after = (subjectFile: Subject, status: string) => {
		const copy = copyContent();
		copy.edit(subjectFile.file, /^status: .*/m, `status: ${status}`);
		copy.edit(subjectFile.file, whole('checked'), 'checked:\n  on: "2020-03"\n  how: phone\n  by: directory team');
		return copy
			.problems()
			.map(({ severity, field, message }) => `${severity} ${field}  ${message}`.replace(subjectFile.key, 'KEY'));
	};

	test('an open service whose last check is two years old, and whose funding has ended: warnings', () => {
		expect(after(service, 'open\nfundingEnds: "2021-03"')).toMatchInlineSnapshot(`
			[
			  "warning fundingEnds  is March 2021, which is over. Ask whether the service goes on. Write the new date, or delete the line, or write status: unconfirmed or closed",
			  "warning checked.on  is March 2020, over 2 years ago, so the site says “not confirmed”. Ring it, and run: npm run service:checked -- KEY. If nobody answers, write status: unconfirmed",
			]
		`);
	});

	test('nothing is said of a service that its file calls unconfirmed', () => {
		expect(after(service, 'unconfirmed\nfundingEnds: "2021-03"')).toEqual([]);
	});
});

test('a venue outside the districts that its service covers', () => {
	const shop = subject('one-stop-shops', 'venue', 'lat');
	const at = (lat: number, lon: number) => {
		const copy = copyContent();
		copy.edit(shop.file, /^ {2}lat: .*/m, `  lat: ${lat}`);
		copy.edit(shop.file, /^ {2}lon: .*/m, `  lon: ${lon}`);
		copy.edit(shop.file, whole('covers'), 'covers: [maidstone, ashford]');
		return copy.problems().map(({ severity, field, message }) => `${severity} ${field}  ${message}`);
	};
	expect(at(51.2725, 0.5227)).toEqual([]);
	expect([...at(51.388, 0.505), ...at(52.48, -1.9)]).toMatchInlineSnapshot(`
		[
		  "error venue  is in Medway, 6 km from Maidstone, the nearest district under covers. Look at the postcode, lat and lon, or add the district to covers",
		  "error venue  is in no district of the directory, 207 km from Maidstone, the nearest district under covers. Look at the postcode, lat and lon, or add the district to covers",
		]
	`);
});

test('posters, parts for professionals and languages: fields, numbers, people, places, names', () => {
	const copy = copyContent();
	const [first, second, third] = globSync('content/posters/*.yaml').sort() as [string, string, string];
	const [part, other] = globSync('content/professionals/[a-z]*.md').sort() as [string, string];
	copy.write('content/posters/My Poster.yml', copy.read(first));
	copy.write('content/professionals/More.md', copy.read(part));
	copy.edit(first, /^headline: .*/m, 'headlin: Ring 0808 2000 247');
	copy.edit(second, /^headline: .*/m, 'headline: Ask Mrs Smith at 20 Church Street');
	copy.edit(third, /^strip: .*/m, 'strip: Abuse line');
	copy.edit(part, /^order: .*/m, 'order: first');
	copy.edit(part, /\s*$/, '\n\nRing 0808 2000 247 or text 60777. Ask Mrs Smith in ME14 1LY.\n');
	copy.edit(other, /^reviewBy:/m, 'reviewedBy:');
	copy.edit('content/languages/cy.yaml', /^english: .*/m, 'english: Ring 0808 2000 247 in ME14 1LY');
	const names = new Map([first, second, third, part, other].map((file, at) => [file, `file ${at + 1}`]));
	const told = copy.problems().map(({ file, field, message }) => `${names.get(file) ?? file}  ${field}  ${message}`);
	expect(told.sort()).toMatchInlineSnapshot(`
		[
		  "content/languages/cy.yaml  english  "0808 2000 247" may be a phone number. The page takes numbers from the services’ files. Delete it",
		  "content/languages/cy.yaml  english  has "ME14 1LY" in it, a postcode. A refuge’s place is never published. Delete it, and name districts under covers",
		  "content/posters/My Poster.yml    is not read under this name. Name it "my-poster.yaml"",
		  "content/professionals/More.md    is not read under this name. Name it "more.md"",
		  "file 1  headlin  "0808 2000 247" may be a phone number. The page takes numbers from the services’ files. Delete it",
		  "file 1  headlin  is not a known field. Did you mean "headline"?",
		  "file 1  headline  is missing. The sentence that is read from across the room.",
		  "file 2  headline  "Mrs Smith" names a person. Write the role, like "the partnership officer"",
		  "file 2  headline  has "20 Church Street" in it, an address. A refuge’s place is never published. Delete it, and say how to get in: a number under phones",
		  "file 3  strip  tells what the poster is about. Write neutral words, like "Advice line"",
		  "file 4  body  "0808 2000 247" may be a phone number. The page takes numbers from the services’ files. Delete it",
		  "file 4  body  "60777" may be a phone number. The page takes numbers from the services’ files. Delete it",
		  "file 4  body  "Mrs Smith" names a person. Write the role, like "the partnership officer"",
		  "file 4  body  has "ME14 1LY" in it, a postcode. A refuge’s place is never published. Delete it, and name districts under covers",
		  "file 4  order  must be a number without quotation marks, like 12",
		  "file 5  reviewBy  is missing. When somebody must read it again, at the latest.",
		  "file 5  reviewedBy  is not a known field. Did you mean "reviewBy"?",
		]
	`);
});
