import type { Place } from '../domain/coverage.ts';
import { kinds } from '../domain/kinds.ts';
import { newGaps, type Provision } from './gaps.ts';
import type { Service } from './service.ts';

const provision = (services: readonly Service[], places: readonly Place[]): Provision => ({
	offers: services.map(({ kind, data }) => ({ kind, status: data.status, covers: data.covers ?? [] })),
	places,
});

/** What to warn of when a service goes: districts that keep no local service of its kind, a helpline without a helpline. */
export function leftWithout(from: Service, to: readonly Service[], all: readonly Service[], places: readonly Place[]) {
	const others = all.filter(({ key }) => key !== from.key);
	const lost = newGaps(provision(all, places), provision(others, places)).map(({ district }) => district);
	const noHelpline = from.kind === 'helplines' && !to.some(({ kind }) => kind === 'helplines');
	const { many } = kinds[from.kind];
	return [
		...(lost.length > 0 ? [`No local service under “${many}” is left for: ${lost.join(', ')}.`] : []),
		...(noHelpline ? ['This helpline goes and no helpline takes its place. Whom do people ring now?'] : []),
	];
}
