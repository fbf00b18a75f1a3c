/** Whom a guide speaks to. A key is the folder below content/guides and the part of the URL. */
export const guideAudiences = {
	victims: {
		name: 'For you',
		heading: 'If someone is harming you',
		title: 'Guides for people facing domestic abuse',
		intro: 'Short guides to what abuse is, what you can do and who can help. Read what you need and leave the rest.',
		back: 'guides for you',
		services: { href: '/needs/', words: 'Find services by what you need' },
	},
	'friends-and-family': {
		name: 'For friends and family',
		heading: 'If you are worried about someone',
		title: 'Guides for friends and family of someone facing domestic abuse',
		intro: 'You do not have to fix it. You can listen, believe them, and help them find people who know what to do.',
		back: 'guides for friends and family',
		services: { href: '/for/family-and-friends/', words: 'Services for friends and family' },
	},
	'young-people': {
		name: 'For young people',
		heading: 'If you are young',
		title: 'Guides for young people about abuse at home and in relationships',
		intro: 'For when home does not feel safe, or when someone you go out with hurts or controls you.',
		back: 'guides for young people',
		services: { href: '/for/young-people/', words: 'Services for young people' },
	},
	'harming-someone': {
		name: 'For people who are harming someone',
		heading: 'If you are harming someone',
		title: 'Guides for people who want to stop harming their partner or family',
		intro: 'You can learn to stop. It starts with telling someone who is trained to help you.',
		back: 'guides on how to stop',
		services: { href: '/perpetrator-programmes/', words: 'Helplines and courses for people who want to stop' },
	},
} as const satisfies Record<string, AudienceText>;

interface AudienceText {
	/** Short, above a guide's heading. */
	name: string;
	/** The heading of the audience's page. */
	heading: string;
	/** The title of its page for search engines. */
	title: string;
	/** What its guides are, to the reader. */
	intro: string;
	/** What "Back to …" calls its page. */
	back: string;
	/** The page with the services for them. */
	services: { href: string; words: string };
}

export type GuideAudience = keyof typeof guideAudiences;

export const guideAudienceIds = Object.keys(guideAudiences) as GuideAudience[];
