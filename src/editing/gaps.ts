import { coveredDistricts, isNationwide, type Place } from '../domain/coverage.ts';
import { kindIds, type Kind } from '../domain/kinds.ts';

/** A service as far as it is asked here. Its fields may be wrong or missing. */
interface Offer {
	kind: Kind;
	status: string | undefined;
	covers: readonly string[];
}

/** Services and the districts that they may cover, at one moment. */
export interface Provision {
	offers: readonly Offer[];
	places: readonly Place[];
}

/** A district that has no local service of a kind any more. */
export interface Gap {
	district: string;
	kind: Kind;
}

/** Nationwide services are the same everywhere and fill no gap; nor does one that does not run. */
const helps = ({ status, covers }: Offer) => status !== 'closed' && status !== 'paused' && !isNationwide(covers);

/** `maidstone helplines` for every kind that a district has. */
const present = ({ offers, places }: Provision): Set<string> =>
	new Set(
		offers
			.filter(helps)
			.flatMap(({ kind, covers }) => coveredDistricts(covers, places).map((district) => `${district} ${kind}`)),
	);

/** Districts that had a kind of service and are left without. */
export function newGaps(before: Provision, after: Provision): Gap[] {
	const [had, has] = [present(before), present(after)];
	return before.places.flatMap(({ id }) =>
		kindIds
			.filter((kind) => had.has(`${id} ${kind}`) && !has.has(`${id} ${kind}`))
			.map((kind) => ({ district: id, kind })),
	);
}
