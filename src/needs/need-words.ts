import { audiences, type Audience } from '../domain/audiences.ts';
import { topics, type Topic } from '../domain/topics.ts';

/** What the page of a group of people says first. */
export const audienceIntros: Partial<Record<Audience, string>> = {
	women: 'It is not your fault, whatever has happened. Services that say they are for everyone help women as well.',
	men: 'Abuse happens to men too. You will be believed. Services that say they are for everyone help men as well.',
	lgbt: 'Abuse happens in every kind of relationship. These services know what it is like to be LGBT+.',
	trans: 'You choose what to say about yourself. Services that say they are for everyone help you as well.',
	'family-and-friends':
		'You are worried about someone. You can ring for advice without giving your name or theirs. Do not confront the person who harms them: it can make things worse.',
	'young-people':
		'If someone hurts you, scares you or controls you, it is not your fault. You can talk to someone now, and you choose what to say.',
	children: 'Help for children who live with abuse, or who are hurt themselves.',
	parents: 'Help for you and your children, and for parents whose child or teenager is hurting them.',
	older: 'Abuse can come from a partner, a son or daughter, or a carer. It is never too late to ask.',
	disabled: 'Abuse can come from a partner, a relative or a carer. Say what you need when you get in touch.',
	deaf: 'These services are for deaf people, or say that they can be reached in British Sign Language (BSL). Each page says how.',
	minoritised: 'Services that say they are for everyone help you as well. You can ask for an interpreter.',
	'no-recourse':
		'Your visa may say “no recourse to public funds”. You can still get help, and police must still protect you.',
	professionals: 'Referral routes, advice and training for people whose work brings them to somebody at risk.',
};

/** What the page of a need says first. */
export const topicIntros: Partial<Record<Topic, string>> = {
	'safe-place':
		'A refuge is a safe house for people leaving abuse. Where it is stays secret. Ring first: a helpline can look for a place.',
	'home-safety': 'Some services look at how to make your home safer, so that you can stay there.',
	police: 'You can ask the police whether a partner has been abusive before. This is called Clare’s Law.',
	pets: 'You can ask for help for your pet too. Some services find it a foster home while you get to safety.',
	immigration: 'Your visa may say “no recourse to public funds”. You can still ask for help.',
	'abuse-by-children': 'If your child or teenager hurts or frightens you, you can ask for help for both of you.',
};

/** Headings that are not the need's words alone. */
const topicHeadings: Partial<Record<Topic, string>> = { pets: 'Help if you have a pet' };

/** Lower case for the middle of a sentence, except for names and initials. */
const withinSentence = (words: string) =>
	/^(LGBT|Black)/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** "Help for older people" */
export const audienceHeading = (id: Audience): string => `Help for ${withinSentence(audiences[id])}`;

/** "Making your home safer" */
export const topicHeading = (id: Topic): string => topicHeadings[id] ?? topics[id];
