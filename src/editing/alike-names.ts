import { distance } from 'fastest-levenshtein';
import { coveredDistricts, type Place } from '../domain/coverage.ts';
import { asKey } from './nearest.ts';
import { warning, type Problem } from './problem.ts';
import type { Service } from './service.ts';

/** The districts with their areas, which tell what two services both cover. */
export type Places = readonly Place[];

/** Letters by which two names may differ and still be a slip of one name. */
const SLIP = 2;

const withoutCommonWords = (name: string) => asKey(name).replaceAll(/\b(the|service|services|and)\b-?/g, '');

const areAlike = (a: string, b: string) => Math.abs(a.length - b.length) <= SLIP && distance(a, b) <= SLIP;

/** Pairs of services of one kind that cover one district and have all but the same name. Closed ones do not count. */
export function alikeNames(services: Service[], districts: Places): Problem[] {
	const open = services
		.filter(({ data }) => data.status !== 'closed' && data.name && data.covers)
		.map((service) => ({ service, name: withoutCommonWords(service.data.name!), covers: service.data.covers! }));
	const meet = (a: string[], b: string[]) =>
		coveredDistricts(a, districts).some((district) => coveredDistricts(b, districts).includes(district));
	return open.flatMap((one, at) => {
		const other = open
			.slice(0, at)
			.find((it) => it.service.kind === one.service.kind && areAlike(it.name, one.name) && meet(it.covers, one.covers));
		if (!other) return [];
		const words = `is nearly the name of ${other.service.path}. If it is the same service, keep one file`;
		return [warning(one.service.path, 'name', words)];
	});
}
