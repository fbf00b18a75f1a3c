/** What a service helps with: the values of `topics`, with the words that pages show. */
export const topics = {
	'someone-to-talk-to': 'Someone to talk to',
	'safety-planning': 'A plan to be safer',
	'safe-place': 'A safe place to stay',
	'home-safety': 'Making your home safer',
	housing: 'Housing',
	legal: 'Legal help and court orders',
	police: 'Police and Clare’s Law',
	money: 'Money and debt',
	counselling: 'Counselling',
	groups: 'Groups and courses',
	outreach: 'Support in the community',
	'children-and-families': 'Children and families',
	'sexual-violence': 'Rape and sexual abuse',
	stalking: 'Stalking',
	'online-abuse': 'Online abuse and intimate images',
	'honour-based-abuse': 'So-called honour-based abuse and forced marriage',
	fgm: 'Female genital mutilation (FGM)',
	'abuse-by-children': 'Abuse by a child or teenager',
	immigration: 'Immigration and no recourse to public funds',
	health: 'Health',
	'mental-health': 'Mental health',
	'drugs-and-alcohol': 'Drugs and alcohol',
	pets: 'Pets',
	travel: 'Travel to safety',
	'changing-behaviour': 'Changing your own behaviour',
	'professional-referral': 'Referral by a professional',
	training: 'Training for professionals',
} as const;

export type Topic = keyof typeof topics;

export const topicIds = Object.keys(topics) as [Topic, ...Topic[]];
