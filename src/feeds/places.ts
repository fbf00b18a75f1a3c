import type { Listing } from './listing.ts';

/** A part of the country that a service covers, with its code of the Office for National Statistics. */
export interface CoveredPlace {
	name: string;
	gss: string;
}

const nations: Record<string, CoveredPlace> = {
	uk: { name: 'United Kingdom', gss: 'K02000001' },
	england: { name: 'England', gss: 'E92000001' },
	wales: { name: 'Wales', gss: 'W92000004' },
	scotland: { name: 'Scotland', gss: 'S92000003' },
};

/** The places that `covers` names. An area has no code of its own, so its districts stand for it. */
export function coveredPlaces(covers: readonly string[], { districts }: Pick<Listing, 'districts'>): CoveredPlace[] {
	const local = districts.filter(({ id, area }) => covers.includes(id) || covers.includes(area));
	const wide = covers.map((id) => nations[id]).filter((nation) => nation !== undefined);
	return [...wide, ...local.map(({ name, gss }) => ({ name, gss }))];
}
