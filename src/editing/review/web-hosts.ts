import { stringsIn } from '../paths.ts';
import type { ReviewedService } from './reviewed-service.ts';

/** Addresses in prose and in fields, and the part of an email behind its @. */
const ADDRESS = /https?:\/\/([^\s/?#:)>"']+)|[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/gi;

/** The hosts that a text leads to, in small letters and without www. */
export const hostsIn = (text: string): string[] =>
	[...text.matchAll(ADDRESS)].map(([, web, mail]) => (web ?? mail ?? '').toLowerCase().replace(/^www\./, ''));

/** The hosts that a reader of a service's page is sent to. Its sources are not among them: they prove, they do not help. */
export function hostsOf({ fields, body }: ReviewedService): string[] {
	const led = Object.entries(fields).filter(([field]) => field !== 'sources');
	return [...stringsIn(Object.fromEntries(led)).map(([, text]) => text), body].flatMap(hostsIn);
}

const isWithin = (host: string, known: string) => host === known || host.endsWith(`.${known}`);

/** The hosts that are none of the known ones, nor within or above one. */
export const newHosts = (hosts: readonly string[], known: readonly string[]): string[] => [
	...new Set(hosts.filter((host) => !known.some((other) => isWithin(host, other) || isWithin(other, host)))),
];
