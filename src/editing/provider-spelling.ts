import type { KeyFiles } from './key-files.ts';
import { passagesOf } from './passages.ts';
import { warning, type Problem } from './problem.ts';
import type { Service } from './service.ts';

/** Fields that repeat what others wrote, or hold no words. */
const NOT_OURS = /^(sources\..*|comment|file name|keywords\..*|.*\burl|website|email|provider)$/;

/** Names of two words and more with a mark in them: those that are written in several ways. */
const hasMark = (name: string) => /\s/.test(name) && /['’&-]|\band\b/.test(name);

/** The marks that are written in several ways. */
const MARK = /(['’]|[- ]|\band\b|&)/;

/** What finds a part of a name: a mark in each of its ways, and anything else as it is. */
function wayOf(part: string): string {
	if (/^['’]$/.test(part)) return `['’]?`;
	if (/^[- ]$/.test(part)) return '[- ]';
	return /^(and|&)$/.test(part) ? '(?:and|&)' : RegExp.escape(part);
}

/** Finds a name however its apostrophes, hyphens and "and" are written. */
const anyWay = (name: string) => new RegExp(`(?<![\\p{L}])${name.split(MARK).map(wayOf).join('')}(?![\\p{L}])`, 'gu');

/** Names of providers that a service writes in another way than providers.yaml does. */
export function providerSpelling(services: Service[], { providers }: Pick<KeyFiles, 'providers'>): Problem[] {
	const names = providers.entries
		.map(({ name = '' }) => name.replace(/ \(.*/, ''))
		.filter(hasMark)
		.map((name) => ({ name, sign: anyWay(name) }));
	return services.flatMap((service) =>
		passagesOf(service)
			.filter(({ field }) => !NOT_OURS.test(field))
			.flatMap(({ field, text }) =>
				names.flatMap(({ name, sign }) =>
					(text.match(sign) ?? [])
						.filter((found) => found !== name)
						.map((found) =>
							warning(service.path, field, `has "${found}" in it. Write it as providers.yaml does: "${name}"`),
						),
				),
			),
	);
}
