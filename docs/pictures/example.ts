/** The service in the guide's pictures. It is made up: Ofcom keeps its number for stories, and example.org.uk is nobody's. */
export const example = {
	kind: 'support',
	id: 'the-lantern',
	name: 'The Lantern',
	provider: 'The Lantern',
	summary: 'Somebody to talk to, who stays beside you. Ring first: they ring you back.',
	covers: 'maidstone',
	for: 'everyone',
	topics: 'someone-to-talk-to,outreach',
	status: 'open',
	how: 'phone',
	by: 'council officer',
	source: 'Made up for the guide to editing',
	'source-date': 'undated',
	phone: '0808 157 0192',
	'phone-hours': 'Mo-Fr 09:00-17:00',
	referral: 'self',
	'provider-name': 'The Lantern',
} as const;

/** What changes about it: the line of its file before and after. */
export const change = { from: 'hours: Mo-Fr 09:00-17:00', to: 'hours: Mo-Sa 08:00-20:00' };

/** Why it closes, and where to go instead. */
export const closing = { reason: 'Its money ended.', to: 'helplines/national-domestic-abuse-helpline' };
