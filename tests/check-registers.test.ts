import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent, subject, whole, type ContentCopy } from './support/content-copy.ts';

const DEAD = 'content/dead-domains.yaml';
const UNLISTED = 'content/do-not-list.yaml';
const service = subject('support', 'summary');

/** What is wrong, with the file of the service under test as FILE. */
const told = (copy: ContentCopy) =>
	copy
		.problems()
		.map(({ severity, file, field, message }) =>
			`${severity} ${file} ${field}  ${message}`.replaceAll(service.file, 'FILE'),
		);

const dead = 'old:\n  domain: old.example.org.uk\n  since: "2026-11"\n  use: https://new.example.org.uk/\n';
const refused = 'false-line:\n  name: False Friends Line\n  reason: It told partners who rang.\n  date: "2026-11-24"\n';

describe('domains that are dead', () => {
	test('are refused in links and addresses of every file, and not in sources', () => {
		const copy = copyContent();
		copy.write(DEAD, dead);
		copy.edit(
			service.file,
			/^sources:/m,
			'sources:\n  - title: A leaflet\n    date: undated\n    url: https://old.example.org.uk/a',
		);
		expect(told(copy)).toEqual([]);
		copy.edit(service.file, /\s*$/, '\n\nSee [their page](https://www.OLD.example.org.uk/help).\n');
		copy.edit(
			'content/providers.yaml',
			/$/,
			'zz:\n  name: Nobody in Particular\n  website: https://old.example.org.uk\n',
		);
		expect(told(copy)).toMatchInlineSnapshot(`
			[
			  "warning content/providers.yaml zz  is named by no service. Delete it, or look for the service that should name it",
			  "error content/providers.yaml zz.website  has "old.example.org.uk" in it, which is dead since November 2026 (content/dead-domains.yaml). Write https://new.example.org.uk/",
			  "error FILE body  has "old.example.org.uk" in it, which is dead since November 2026 (content/dead-domains.yaml). Write https://new.example.org.uk/",
			]
		`);
	});

	test('are not found inside other domains', () => {
		const copy = copyContent();
		copy.write(DEAD, dead);
		copy.edit(service.file, /\s*$/, '\n\nSee https://not-old.example.org.uk/ first.\n');
		expect(told(copy)).toEqual([]);
	});

	test('must be written as domains, with a day that is over', () => {
		const copy = copyContent();
		copy.write(DEAD, 'old:\n  domain: https://www.old.example.org.uk\n  since: "2999"\n');
		expect(told(copy)).toMatchInlineSnapshot(`
			[
			  "error content/dead-domains.yaml old.domain  is not a domain. Write it in small letters without https:// and www, like "example.org.uk"",
			  "error content/dead-domains.yaml old.since  "2999" is in the future. Write the day on which it was seen or decided",
			]
		`);
	});
});

describe('what must not be listed', () => {
	test('is refused as a service, with words round its name or a slip in it', () => {
		for (const name of ['The False-Friends Line, Dover', 'False Freinds Line']) {
			const copy = copyContent();
			copy.write(UNLISTED, refused);
			copy.edit(service.file, whole('name'), `name: ${name}`);
			expect(told(copy)).toEqual([
				`error FILE name  "${name}" must not be listed (${UNLISTED}): It told partners who rang. Take it out, or ask the directory team`,
			]);
		}
	});

	test('is refused as a provider, as a file and by its domain', () => {
		const copy = copyContent();
		copy.write(UNLISTED, `${refused}  domain: false.example.org.uk\n`);
		copy.edit(
			'content/providers.yaml',
			/$/,
			'zz:\n  name: Nobody in Particular\n  formerNames: [False Friends Line]\n',
		);
		copy.edit(service.file, /\s*$/, '\n\nWrite to help@false.example.org.uk.\n');
		copy.write(
			'content/support/false-friends-line.md',
			copy
				.read(service.file)
				.replace(/^code: .*/m, 'code: N-999')
				.replace(/^name: .*/m, 'name: Another'),
		);
		expect(told(copy)).toMatchInlineSnapshot(`
			[
			  "warning content/providers.yaml zz  is named by no service. Delete it, or look for the service that should name it",
			  "error content/providers.yaml zz.formerNames.0  "False Friends Line" must not be listed (content/do-not-list.yaml): It told partners who rang. Take it out, or ask the directory team",
			  "error FILE body  has "false.example.org.uk" in it, which belongs to False Friends Line, which must not be listed (content/do-not-list.yaml): It told partners who rang. Delete it",
			  "error content/support/false-friends-line.md   "false-friends-line" must not be listed (content/do-not-list.yaml): It told partners who rang. Take it out, or ask the directory team",
			  "error content/support/false-friends-line.md body  has "false.example.org.uk" in it, which belongs to False Friends Line, which must not be listed (content/do-not-list.yaml): It told partners who rang. Delete it",
			]
		`);
	});

	test('is told without a place or a person, and the register is not lost', () => {
		const copy = copyContent();
		copy.write(
			UNLISTED,
			'house:\n  name: A House\n  reason: Mr Smith knows it is at 20 Church Street.\n  date: "2026"\n',
		);
		expect(told(copy)).toMatchInlineSnapshot(`
			[
			  "error content/do-not-list.yaml house.reason  "Mr Smith" names a person. Write the role, like "the partnership officer"",
			  "error content/do-not-list.yaml house.reason  has "20 Church Street" in it, an address. A refuge’s place is never published. Delete it, and say how to get in: a number under phones",
			]
		`);
		rmSync(join(copy.root, 'do-not-list.yaml'));
		expect(told(copy)).toEqual([`error ${UNLISTED}   is missing. Put it back from the history of the files`]);
	});
});
