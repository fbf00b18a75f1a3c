import { expect, test } from 'vitest';
import { afterEdit, afterEditAlone, subject } from './support/content-copy.ts';

const service = subject('support', 'summary');
/** Prose at the end of the file, which is checked alone. */
const alone = (prose: string) => afterEditAlone(service, /\s*$/, `\n\n${prose}\n`);
const withProse = (prose: string) => afterEdit(service, /\s*$/, `\n\n${prose}\n`);

test('a mobile, a person’s e-mail address and a name with its title', () => {
	expect(withProse('Ring or text 07700 900123.')).toMatchInlineSnapshot(`
		[
		  "body  "07700 900123" is a mobile and may be somebody’s own phone. Delete it, or write the service’s landline under phones",
		]
	`);
	expect(withProse('Write to jane.smith@example.org.uk.')).toMatchInlineSnapshot(`
		[
		  "body  "jane.smith@example.org.uk" looks like one person’s e-mail address. Write the team’s, like "help@…". Ask the directory team if it is the team’s",
		]
	`);
	expect(withProse('Ask for Mrs Smith.')).toMatchInlineSnapshot(`
		[
		  "body  "Mrs Smith" names a person. Write the role, like "the partnership officer"",
		]
	`);
});

test('a phone number in prose', () => {
	expect(withProse('Ring 01622 602440 first.')).toMatchInlineSnapshot(`
		[
		  "body  "01622 602440" is a phone number. Numbers belong under phones: write it there, and say "ring the helpline" here",
		]
	`);
	expect(afterEdit(service, /^summary: .*/m, 'summary: Ring 0808 2000 247.')).toMatchInlineSnapshot(`
		[
		  "summary  "0808 2000 247" is a phone number. Numbers belong under phones: write it there, and say "ring the helpline" here",
		]
	`);
});

const mobiles = [
	'07700900123',
	'07700 900 123',
	'07700-900123',
	'+44 7700 900123',
	'+44 (0)7700 900123',
	'00447700900123',
];
const hidden = [
	'077\u200B00 900123',
	'0 7 7 0 0 9 0 0 1 2 3',
	'O7700 900123',
	'**07700** 900123',
	'07700‑900‑123',
	'07700\n900123',
];
test.each([...mobiles, ...hidden])('the mobile %j is seen', (number) => {
	expect(alone(`Text ${number} today`)).toEqual([expect.stringContaining('is a mobile')]);
});

test.each(['comment', 'label', 'source'])('a mobile is seen in a %s', (where) => {
	const edits: Record<string, [RegExp, string]> = {
		comment: [/^name:/m, '# 07700 900123\nname:'],
		label: [/^name:/m, 'hoursNote: Text 07700 900123\nname:'],
		source: [/^ {2}- title: .*/m, '  - title: Poster, 07700 900123'],
	};
	expect(afterEditAlone(service, ...edits[where]!)).toEqual([expect.stringContaining('is a mobile')]);
});

const personal = [
	'jane.smith',
	'j.smith',
	'j_smith',
	'jsmith',
	'jane',
	'janesmith',
	'smith.j',
	'Jane.Smith2',
	'jane-smith',
];
test.each(personal)('%s@ is one person’s address', (name) => {
	expect(alone(`Write to ${name}@example.org.uk`)).toEqual([expect.stringContaining('looks like one person’s')]);
	expect(afterEditAlone(service, /^email: .*\n|(?=^name:)/m, `email: ${name}@example.org.uk\n`)).toEqual([
		expect.stringMatching(/^email {2}.*looks like one person’s/),
	]);
});

const teams = [
	'help',
	'info',
	'domestic.abuse',
	'west.kent',
	'social.services',
	'one-stop-shop',
	'raisereferrals',
	'dvsw',
	'safer_communities',
];
test.each(teams)('%s@ is a team’s address', (name) => {
	expect(alone(`Write to ${name}@example.org.uk`)).toEqual([]);
});

const titles = ['Mr Smith', 'Ms J. Smith', 'Dr Smith', 'PC Smith', 'Cllr Jane Smith', 'Miss O’Neill'];
test.each(titles)('%s is a person', (name) => {
	expect(alone(`Ask for ${name} there.`)).toEqual([expect.stringContaining('names a person')]);
});

const harmless = [
	'Call 999, or 101, or 111. Text 60777. In 2012 it had 07 places.',
	'The code is K-042. Open 2008-2011. 0800 numbers are free.',
	'Ask for the domestic abuse officer. Kent PCC pays for it. See your GP, Dr or nurse.',
];
test.each(harmless)('nothing is wrong with %j', (prose) => {
	expect(alone(prose)).toEqual([]);
});
