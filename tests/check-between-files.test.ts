import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { afterEdit, copyContent, subject, subjects, whole, type ContentCopy } from './support/content-copy.ts';

const errors = (copy: ContentCopy) =>
	copy
		.problems()
		.filter(({ severity }) => severity === 'error')
		.map(({ file, field, message }) => [file, field, message].filter(Boolean).join('  '));

const [first, second] = subjects('helplines', 'code') as [ReturnType<typeof subject>, ReturnType<typeof subject>];
const closed = subject('one-stop-shops', 'replacedBy');

test('one code twice: both files and the next free code', () => {
	const code = String(first.at('code'));
	const copy = copyContent();
	copy.edit(second.file, /^code: .*/m, `code: ${code}`);
	expect(errors(copy)).toEqual([
		expect.stringMatching(
			`^${second.file}  code  "${code}" is already the code of ${first.file}. The next free one is "${code[0]}-\\d{3}"$`,
		),
	]);
});

test('two files of one id in one kind', () => {
	const copy = copyContent();
	copy.write(`${first.file}x`, copy.read(first.file));
	expect(errors(copy)).toEqual([
		`${first.file}x  has the same address as ${first.file.split('/').at(-1)}. Keep one of the two files`,
	]);
});

test('names of files and folders', () => {
	const copy = copyContent();
	copy.write('content/helplines/New_Helpline.md', copy.read(first.file).replace(/^code: .*/m, 'code: N-999'));
	copy.write('content/helplines/leaflet.txt', 'text');
	expect(errors(copy)).toEqual([
		'content/helplines/New_Helpline.md  must have small letters, digits and hyphens alone. Name it "new-helpline.md"',
		'content/helplines/leaflet.txt  is not read. Name it "leaflet.md"',
	]);
});

test('replaced by a service that does not exist, by itself, by a closed one, or in a circle', () => {
	const target = whole('replacedBy');
	expect(afterEdit(closed, target, 'replacedBy:\n  - helplines/nobody-at-all-123')).toMatchInlineSnapshot(`
		[
		  "replacedBy.0  "helplines/nobody-at-all-123" is not a service. Write its folder and file name, like helplines/national-domestic-abuse-helpline",
		]
	`);
	expect(afterEdit(closed, target, `replacedBy:\n  - ${first.key}s`)).toEqual([
		`replacedBy.0  "${first.key}s" is not a service. Did you mean "${first.key}"?`,
	]);
	expect(afterEdit(closed, target, `replacedBy:\n  - ${closed.key}`)).toMatchInlineSnapshot(`
		[
		  "replacedBy.0  names the service itself. Name another one",
		]
	`);
	const other = subjects('one-stop-shops', 'replacedBy')[1]!;
	const copy = copyContent();
	copy.edit(closed.file, target, `replacedBy:\n  - ${other.key}`);
	copy.edit(other.file, target, `replacedBy:\n  - ${closed.key}`);
	expect(errors(copy)).toEqual([
		`${closed.file}  replacedBy  goes round in a circle: ${closed.key}, ${other.key}, ${closed.key}. One of them must name a service outside`,
	]);
	expect(copy.problems().filter(({ severity }) => severity === 'warning')).toMatchObject([
		{ file: closed.file, field: 'replacedBy.0', message: `"${other.key}" is closed too. Name a service that is open` },
		{ file: other.file, field: 'replacedBy.0', message: `"${closed.key}" is closed too. Name a service that is open` },
	]);
});

test('a closed service must say when, why and where to go; others must not', () => {
	const status = /^status: .*/m;
	const open = subjects('helplines', 'phones').find(({ at }) => at('status') === 'open' && !at('replacedBy'))!;
	expect(afterEdit(open, status, 'status: closed')).toMatchInlineSnapshot(`
		[
		  "closedOn  is missing. Write when it closed, or under closedNote what is known about it: "By 2020"",
		  "reason  is missing. Write why it closed, or "We do not know why it closed"",
		  "replacedBy  is missing. Name the services to go to instead, like helplines/national-domestic-abuse-helpline",
		]
	`);
	expect(afterEdit(open, status, 'status: open\nclosedOn: "2020"\nreason: No money')).toMatchInlineSnapshot(`
		[
		  "closedOn  is for services that are closed or paused, and this one is open. Delete it, or change the status",
		  "reason  is for services that are closed or paused, and this one is open. Delete it, or change the status",
		]
	`);
	expect(afterEdit(open, status, 'status: paused\nreason: No money')).toEqual([]);
});

test('one number with two hours, or with two owners', () => {
	const hours = subjects('helplines', 'phones', 0, 'hours').filter(({ at }) => at('status') === 'open');
	const [one, other] = [hours[0]!, hours.find(({ at }) => at('provider') !== hours[0]!.at('provider'))!];
	const copy = copyContent();
	copy.edit(one.file, whole('phones'), 'phones:\n  - number: "0808 000 0000"\n    hours: 24/7');
	copy.edit(other.file, whole('phones'), 'phones:\n  - number: "0808 0000 000"\n    hours: Mo 10:00-12:00');
	expect(errors(copy)).toEqual([
		`${other.file}  phones.0.number  "0808 0000 000" is the number of ${one.at('provider')} in ${one.file}. Say whose it is in a label`,
		`${other.file}  phones.0.hours  "0808 0000 000" is answered "Mo 10:00-12:00" here and "24/7" in ${one.file}. Find out which is right and write it in both`,
	]);
});

test('two services with nearly one name: a warning', () => {
	const copy = copyContent();
	const open = subjects('helplines', 'phones').find(({ at }) => at('status') === 'open' && at('covers', 0) === 'uk')!;
	copy.write('content/helplines/zz.md', copy.read(open.file).replace(/^code: .*/m, 'code: N-999'));
	expect(copy.problems().filter(({ field }) => field === 'name')).toMatchObject([
		{
			severity: 'warning',
			file: 'content/helplines/zz.md',
			field: 'name',
			message: `is nearly the name of ${open.file}. If it is the same service, keep one file`,
		},
	]);
});

test('areas, districts and providers are held against their schemas and against the services', () => {
	const copy = copyContent();
	const [gss] = /gss: E.*/.exec(copy.read('content/districts.yaml'))!;
	copy.edit('content/areas.yaml', /helpline: (.*)/, 'helpline: $1s');
	copy.edit('content/districts.yaml', /gss: .*(?![\s\S]*gss)/, gss);
	copy.edit('content/districts.yaml', /^( {2}name: .*\n)/m, '');
	copy.edit('content/providers.yaml', /$/, 'nobody-names-me:\n  name: X\n  web: y\n');
	expect(
		copy.problems().map(({ severity, file, field, message }) => `${severity} ${file} ${field} ${message}`),
	).toEqual([
		expect.stringMatching(
			/^error content\/areas\.yaml \S+\.helpline ".*s" is not in content\/helplines\. Did you mean ".*"\?$/,
		),
		expect.stringMatching(/^error content\/districts\.yaml \S+\.name is missing\. The district’s name\.$/),
		expect.stringMatching(/^error content\/districts\.yaml \S+\.gss "E0\d+" is already that of \S+$/),
		'warning content/providers.yaml nobody-names-me is named by no service. Delete it, or look for the service that should name it',
		'error content/providers.yaml nobody-names-me.web is not a known field. Did you mean "website"?',
	]);
});

test('a file of keys that cannot be read is told once, not in every service', () => {
	const copy = copyContent();
	copy.edit('content/districts.yaml', /^ {2}name: .*/m, '  name: "Ashford');
	expect(copy.problems().map(({ file }) => file)).toEqual(['content/districts.yaml']);
});

test('a folder that is missing', () => {
	const copy = copyContent();
	rmSync(join(copy.root, 'refuges'), { recursive: true });
	expect(errors(copy)).toEqual(['content/refuges  is missing. Make the folder again, with its _template.md']);
});
