import type { Kind } from './kinds.ts';

/** What happens when somebody calls or comes, by kind, in steps told to the reader. A service's own steps go before. */
export const whatHappens: Record<Kind, { heading: string; steps: string[] }> = {
	helplines: {
		heading: 'What happens when you call',
		steps: [
			'Someone answers, or a message asks you to hold. You can hang up at any time.',
			'They ask if it is safe for you to talk. If it is not, say so or hang up.',
			'You say as much or as little as you like. You do not have to give your name.',
			'They listen, explain your choices and can tell you who helps near you. You decide what happens next.',
		],
	},
	'one-stop-shops': {
		heading: 'What happens when you walk in',
		steps: [
			'Someone greets you and asks what you need. You do not have to explain at the door.',
			'You talk in private with a person from one or more agencies.',
			'You can ask anything, and leave at any time.',
			'They can go through your choices with you, and put you in touch with more help if you want it.',
		],
	},
	idvas: {
		heading: 'What happens when you get an adviser',
		steps: [
			'An adviser rings you at a time and on a number you say is safe.',
			'Together you look at what could happen and make a plan to be safer.',
			'The adviser can speak to police, courts, housing and others for you.',
			'They work for you, not for the police or the council. You decide what you want to do.',
		],
	},
	refuges: {
		heading: 'What happens when you ask for a place',
		steps: [
			'You call a helpline. They ask about you, your children and what you need.',
			'They look for a place that has room. It is usually away from your own area, so that you are harder to find.',
			'They tell you how to get there. The address is kept secret, and you are asked to keep it secret too.',
			'A worker there helps you with money, housing, school and what comes next.',
		],
	},
	support: {
		heading: 'What happens when you get in touch',
		steps: [
			'Someone asks what you need and whether it is safe to contact you, and how.',
			'They tell you what they can offer and if there is a wait.',
			'You can say no, or stop at any time.',
		],
	},
	'perpetrator-programmes': {
		heading: 'What happens when you get in touch',
		steps: [
			'You talk to someone who will not be shocked. They expect you to be honest about what you have done.',
			'They ask about the people you may be hurting. Their safety comes first.',
			'They explain what help there is to change, and what it asks of you.',
			'If somebody is in danger they may have to tell others. They will say so.',
		],
	},
};
