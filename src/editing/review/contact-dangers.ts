import { stringsIn } from '../paths.ts';
import { differ, has, isCheckedAgain, whileListed, type Context, type Rule } from './danger-context.ts';
import { factsOf, type SubjectOfChange } from './facts.ts';
import { isListed, wordAt, type ReviewedService } from './reviewed-service.ts';
import { hostsIn, hostsOf, newHosts } from './web-hosts.ts';

/** The hosts that the directory sends to already: of the service and its provider, or of all of them for a new service. */
function knownHosts(before: ReviewedService | undefined, provider: string, { before: old }: Context): string[] {
	if (!before) return [...[...old.services.values()].flatMap(hostsOf), ...hostsOfProviders(old.providers)];
	return [...hostsOf(before), ...hostsOfProviders({ provider: old.providers[provider] ?? {} })];
}

const hostsOfProviders = (providers: Context['before']['providers']) =>
	stringsIn(providers).flatMap(([, text]) => hostsIn(text));

const newDomain: Rule = ({ before, after }, context) =>
	after
		? newHosts(hostsOf(after), knownHosts(before, wordAt(after, 'provider'), context)).map(
				(host) => `It leads to ${host}, where it did not lead before. Open it, and make sure whose it is.`,
			)
		: [];

const words: [subject: SubjectOfChange, words: string][] = [
	['Hours', 'The hours changed'],
	['Web address', 'A web or email address changed'],
	['Venue', 'The place changed'],
];

const unchecked: Rule = whileListed((before, after, { today }) =>
	words.map(
		([subject, what]) =>
			has(before, subject) &&
			differ(before, after, subject) &&
			!isCheckedAgain(before, after, today) &&
			`${what}, and "checked" has no newer date. Somebody may stand before a shut door.`,
	),
);

const ALWAYS = /\b24\/7\b/;
const isAlways = (service: ReviewedService) => factsOf(service, 'Hours').some((hours) => ALWAYS.test(hours));

const dayAndNight: Rule = ({ before, after }) =>
	isListed(after) && isAlways(after) && before && !isAlways(before)
		? ['It says now that somebody answers day and night. Make sure that they do.']
		: [];

/** Dangers of web addresses, hours and places that changed. */
export const contactDangers: Rule[] = [newDomain, unchecked, dayAndNight];
