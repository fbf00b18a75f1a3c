import { coveredDistricts, isNationwide } from '../domain/coverage.ts';
import { kinds } from '../domain/kinds.ts';
import type { Service } from './service.ts';

interface Place {
	id: string;
	area: string;
}

const isLocal = ({ data }: Service) => !isNationwide(data.covers ?? []);
const runs = ({ data }: Service) => data.status !== 'closed' && data.status !== 'paused';

/** What to warn of when a service goes: districts that keep no local service of its kind, a helpline without a helpline. */
export function leftWithout(from: Service, to: readonly Service[], all: readonly Service[], places: readonly Place[]) {
	const others = all.filter((one) => one.kind === from.kind && one.key !== from.key && runs(one) && isLocal(one));
	const still = new Set(others.flatMap(({ data }) => coveredDistricts(data.covers ?? [], places)));
	const own = isLocal(from) && runs(from) ? coveredDistricts(from.data.covers ?? [], places) : [];
	const lost = own.filter((id) => !still.has(id));
	const noHelpline = from.kind === 'helplines' && !to.some(({ kind }) => kind === 'helplines');
	const { many } = kinds[from.kind];
	return [
		...(lost.length > 0 ? [`No local service under “${many}” is left for: ${lost.join(', ')}.`] : []),
		...(noHelpline ? ['This helpline goes and no helpline takes its place. Whom do people ring now?'] : []),
	];
}
