import { stringsIn } from '../paths.ts';
import type { ReviewedService } from './reviewed-service.ts';

/** Addresses in prose and in fields as browsers and Markdown understand them, and emails. */
const ADDRESS = /(?:(?:https?:)?\/\/|www\.)[^\s)>\]"']+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** The host that a browser would go to: it reads "https://known.org:x@other.org" as other.org. */
function hostOf(address: string): string {
	const web = /\/\/|^www\./i.test(address);
	const whole = web ? address.replace(/^(?:(https?:)?\/\/)?/i, 'https://') : `https://${address.split('@').at(-1)}`;
	const { hostname } = URL.parse(whole) ?? { hostname: address };
	return hostname
		.toLowerCase()
		.replace(/^www\./, '')
		.replace(/\.$/, '');
}

/** The hosts that a text leads to, in small letters and without www. */
export const hostsIn = (text: string): string[] => (text.match(ADDRESS) ?? []).map(hostOf);

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
