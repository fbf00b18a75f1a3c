import { coveredDistricts, isNationwide } from '../../domain/coverage.ts';
import { kindIds, type Kind } from '../../domain/kinds.ts';
import { isListed, wordsAt } from './reviewed-service.ts';
import { placesOf, type Snapshot } from './snapshot.ts';

/** A district that has no local service of a kind any more. */
export interface Gap {
	district: string;
	kind: Kind;
}

/** `maidstone helplines` for every kind that a district has. Nationwide services are the same everywhere and do not count. */
function present(snapshot: Snapshot): Set<string> {
	const places = placesOf(snapshot);
	const local = [...snapshot.services.values()].filter(
		(service) => isListed(service) && !isNationwide(wordsAt(service, 'covers')),
	);
	return new Set(
		local.flatMap((service) =>
			coveredDistricts(wordsAt(service, 'covers'), places).map((district) => `${district} ${service.kind}`),
		),
	);
}

/** Districts that had a kind of service and are left without. */
export function newGaps(before: Snapshot, after: Snapshot): Gap[] {
	const [had, has] = [present(before), present(after)];
	return placesOf(before).flatMap(({ id }) =>
		kindIds
			.filter((kind) => had.has(`${id} ${kind}`) && !has.has(`${id} ${kind}`))
			.map((kind) => ({ district: id, kind })),
	);
}
