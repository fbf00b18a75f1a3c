/**
 * The kinds of service, in the order in which pages list them. A key is the content folder, the URL and
 * the collection name at once. A new kind is one entry here, one schema in `schema.ts` and one content folder.
 */
export const kinds = {
	helplines: {
		one: 'Helpline',
		many: 'Helplines',
		heading: 'Talk to someone',
		intro: 'Trained people who listen, believe you and explain your choices. You do not have to give your name.',
	},
	'one-stop-shops': {
		one: 'Walk-in',
		many: 'One stop shops and drop-ins',
		heading: 'Walk in',
		intro: 'Several agencies under one roof. You turn up without an appointment and speak to someone in private.',
	},
	idvas: {
		one: 'Adviser',
		many: 'Independent domestic violence advisers (IDVAs)',
		heading: 'Get an adviser',
		intro:
			'An IDVA is an independent adviser who works for you: makes a safety plan with you, speaks to police, courts and housing for you.',
	},
	refuges: {
		one: 'Refuge',
		many: 'Refuges and safe places to stay',
		heading: 'A safe place to stay',
		intro:
			'A refuge is a safe house for people leaving abuse. The address is secret, and it is usually away from your own area.',
	},
	support: {
		one: 'Support',
		many: 'Other support',
		heading: 'Other support',
		intro: 'Groups, counselling, home safety, housing, legal help, help for children, and help with pets.',
	},
	'perpetrator-programmes': {
		one: 'Help to change',
		many: 'Help for people who are harming someone',
		heading: 'If you are harming someone',
		intro: 'Programmes and helplines for people who want to stop hurting, frightening or controlling someone.',
	},
} as const satisfies Record<string, KindText>;

interface KindText {
	/** One service of the kind, for labels. */
	one: string;
	/** The kind's own name, for its page and title. */
	many: string;
	/** What a visitor looks for, for sections of a district page. */
	heading: string;
	/** What the kind is, in a sentence or two, with its jargon explained. */
	intro: string;
}

export type Kind = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as Kind[];
