import { hoursInWords } from '../domain/hours.ts';
import type { Hours } from '../domain/opening-hours.ts';
import { inWords } from '../domain/partial-date.ts';
import { costInWords, costOf } from '../domain/phone.ts';
import type { Phone } from '../domain/schema.ts';
import type { Published } from './published.ts';

const sentence = (words: string) => (/[.?!]$/.test(words) ? words : `${words}.`);

/** Parts joined to sentences; those that are absent are left out. `undefined` when all are. */
export const sentences = (...parts: (string | undefined | false | 0)[]): string | undefined =>
	parts
		.filter((part): part is string => Boolean(part))
		.map(sentence)
		.join(' ') || undefined;

const answered = (hours: Hours | undefined) => hours && `Answered: ${hoursInWords(hours)}`;

/** What to know of a number: whose it is, when it is answered, what it costs. */
export const phoneInWords = ({ number, label, hours, note }: Phone): string =>
	sentences(label, answered(hours), note, costInWords[costOf(number)])!;

/** Live chat in words, with its address. */
export const chatInWords = ({ chat, website }: Published): string | undefined =>
	chat && sentences(`Live chat: ${chat.url ?? website ?? 'on its website'}`, answered(chat.hours), chat.note);

/** British Sign Language in words, with its address. */
export const bslInWords = ({ bsl }: Published): string | undefined =>
	bsl && sentences(`British Sign Language${bsl.url ? `: ${bsl.url}` : ''}`, answered(bsl.hours), bsl.note);

const ways = {
	self: 'You can make the first contact yourself',
	professional: 'A worker makes the first contact for you',
	either: 'You or a worker can make the first contact',
};

/** How to be referred, in words. */
export const referralInWords = ({ referral }: Published): string | undefined =>
	referral && sentences(ways[referral.how], referral.steps);

const rooms = { open: 'There was room', 'waiting-list': 'There was a waiting list', full: 'It was full' };

/** Whether there was room, and when that was. */
export const roomInWords = ({ availability }: Published): string | undefined =>
	availability &&
	sentences(
		`${rooms[availability.state]} in ${inWords(availability.asOf)}`,
		availability.waitWeeks && `The wait was about ${availability.waitWeeks} weeks`,
	);
