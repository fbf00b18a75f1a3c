import { directory, today, type AnyService, type DistrictEntry } from './directory.ts';
import { atRisk } from './domain/at-risk.ts';
import { kindIds, type Kind } from './domain/kinds.ts';

/** What one district has of one kind. Nationwide services are left out: they are the same everywhere. */
export interface Cell {
	kind: Kind;
	/** confirmed: at least one that is sure. unsure: only ones that nobody could confirm. missing: none is known. */
	state: 'confirmed' | 'unsure' | 'missing';
	sure: number;
	unsure: number;
	/** How many may not be there for long. */
	risk: number;
}

/** A service that may not be there for long, and why. */
export interface AtRisk {
	service: AnyService;
	why: string;
}

const local = directory.listed.filter(({ nationwide }) => !nationwide);
const reason = ({ data }: AnyService) => atRisk(data, today);

function cell(district: string, kind: Kind): Cell {
	const here = local.filter((service) => service.kind === kind && service.districts.includes(district));
	const unsure = here.filter(({ freshness }) => freshness.level === 'not-confirmed').length;
	const sure = here.length - unsure;
	const state = sure ? 'confirmed' : unsure ? 'unsure' : 'missing';
	return { kind, state, sure, unsure, risk: here.filter(reason).length };
}

/** A row for each district, with a cell for each kind in the order of the kinds. */
export const coverageRows = (districts: DistrictEntry[]): { district: DistrictEntry; cells: Cell[] }[] =>
	districts.map((district) => ({ district, cells: kindIds.map((kind) => cell(district.id, kind)) }));

/** Services that may not be there for long: funding that ends within a year or has ended, or a pause. */
export const servicesAtRisk: AtRisk[] = directory.listed.flatMap((service) => {
	const why = reason(service);
	return why ? [{ service, why }] : [];
});
