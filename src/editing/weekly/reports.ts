import type { Due } from '../due.ts';
import { asCode } from '../harmless.ts';
import type { Service } from '../service.ts';
import type { Known } from './known.ts';

/** What an issue says of one service. */
export interface Report {
	code: string;
	/** Begins with the code and a colon, by which the issue is found again. */
	title: string;
	/** Markdown. */
	body: string;
}

/** The addresses that a service's page sends people to. */
export const addressesOf = ({ data }: Pick<Service, 'data'>): string[] =>
	[data.website, data.chat?.url, data.bsl?.url].filter((url) => url !== undefined);

const numbers = ({ data }: Known) =>
	(data.phones ?? []).map(({ number, label }) => `- Number: ${asCode(label ? `${number}, ${label}` : number)}`);

const NEVER = 'Write nothing here about a person, and nothing about where a refuge is. Everybody can read it.';

const HOW = [
	'1. Ring in the service’s own hours. Say that you look after a directory, and do not ask about anybody.',
	'2. Ask whether the number, hours, who it is for and where it helps are right.',
	'3. Change what is wrong, and `checked`: the day, how, and your role.',
	'4. If nobody answers twice, or it has stopped, see “Close a service” in CONTRIBUTING.md.',
];

function body(service: Known, due: Due<Known> | undefined, dead: string[]): string {
	const state = due ? [`- On the site: “${due.freshness.words}”`] : [];
	const links = dead.map((url) => `- Leads nowhere: ${asCode(url)}`);
	const facts = [`- File: ${asCode(service.path)}`, ...state, ...numbers(service), ...links];
	return [facts.join('\n'), HOW.join('\n'), NEVER].join('\n\n');
}

/**
 * A report for each service that is due or has a dead link: first those with dead links, then the due ones in their
 * order. `dead` are addresses that lead nowhere.
 */
export function reportsOf(services: readonly Known[], due: readonly Due<Known>[], dead: readonly string[]): Report[] {
	const broken = (service: Known) => addressesOf(service).filter((url) => dead.includes(url));
	const withDead = services.filter((service) => broken(service).length > 0);
	return [...new Set([...withDead, ...due.map(({ service }) => service)])].map((service) => ({
		code: service.data.code,
		title: `${service.data.code}: check ${service.data.name.replaceAll('@', '')}`,
		body: body(
			service,
			due.find((one) => one.service === service),
			broken(service),
		),
	}));
}
