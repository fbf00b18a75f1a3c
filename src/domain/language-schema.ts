import { z } from 'astro/zod';
import { partialDate, text } from './fields.ts';

/** The lines of the first-help page, in the order of the page, with what each says. */
const lines = z.strictObject({
	heading: text(120).describe('The page’s heading: help if someone hurts, frightens or controls you.'),
	notYourFault: text(150).describe('It is not your fault.'),
	danger: text(200).describe('In danger now: call 999.'),
	silent: text(200).describe('Cannot speak on a mobile: listen, and press 55 when asked.'),
	callNow: text(80).describe('Talk to someone now.'),
	women: text(150).describe('Before the national helpline for women.'),
	everyone: text(150).describe('Before the line for everyone.'),
	local: text(100).describe('Before the areas’ helplines.'),
	interpreter: text(150).describe('You can ask for an interpreter. Say this in English.'),
	iNeed: text(80).describe(
		'What to say, in English, with the name of the language: "I need an interpreter. I speak Polish."',
	),
	family: text(150).describe('Do not ask a child or relative to interpret.'),
	visa: text(200).describe('You can ask whatever your visa says.'),
	refuge: text(200).describe('What a refuge is.'),
	walkIn: text(200).describe('In some towns you can walk in.'),
	phone: text(200).describe('The call shows in the list of calls.'),
	browser: text(150).describe('The browser can keep the page.'),
	exit: text(120).describe('How to leave quickly. The button says “Exit this page” in English.'),
	more: text(80).describe('More help, in English.'),
	unchecked: text(150).describe('A native speaker has not yet checked this page.'),
});

/** content/languages/<code>.yaml: the first-help page in one language. The file’s name is its BCP 47 code. */
export const languageSchema = z.strictObject({
	name: text(40).describe('The language’s own name, which links to the page: "polski".'),
	english: text(40).describe('Its name in English: "Polish".'),
	dir: z.enum(['ltr', 'rtl']).describe('ltr (left to right) or rtl (right to left).'),
	checked: z
		.strictObject({
			on: partialDate().describe('When a native speaker checked every line.'),
			by: text(80).describe('Who checked: a role, never a person’s name.'),
		})
		.optional()
		.describe('Leave out until a native speaker has checked every line.'),
	lines: lines.describe('The lines of the page.'),
});

export type Language = z.infer<typeof languageSchema>;
export type LineName = keyof Language['lines'];
