/** Who a service is for: the values of `for`, with the words that pages show. */
export const audiences = {
	everyone: 'Everyone',
	women: 'Women',
	men: 'Men',
	lgbt: 'LGBT+ people',
	trans: 'Trans and non-binary people',
	children: 'Children',
	'young-people': 'Young people',
	parents: 'Parents',
	older: 'Older people',
	disabled: 'Disabled people',
	deaf: 'Deaf people',
	minoritised: 'Black and minoritised people',
	'no-recourse': 'People with no recourse to public funds',
	'family-and-friends': 'Family and friends',
	professionals: 'Professionals',
	'harming-someone': 'People who are harming someone',
} as const;

export type Audience = keyof typeof audiences;

export const audienceIds = Object.keys(audiences) as [Audience, ...Audience[]];
