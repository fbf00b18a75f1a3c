import type { Postcode } from './postcode.ts';

/** Where the postcodes of a sector ("ME7 1") are: a district's place in `districts`, -1 for a council outside. */
export type Sector = number | [usual: number, others: Record<string, string>];

/** An exact table of postcodes, made from the ONS Postcode Directory by `npm run geo:postcodes`. */
export interface ExactPostcodes {
	/** The districts' keys. */
	districts: string[];
	/** By first half ("ME7") and sector ("1"). `others`: last letters of postcodes that are not in the usual district. */
	outward: Record<string, Record<string, Sector>>;
}

function indexIn(sector: Sector, unit: string): number {
	if (typeof sector === 'number') return sector;
	const [usual, others] = sector;
	const other = Object.entries(others).find(([, units]) => units.match(/../g)?.includes(unit));
	return other ? Number(other[0]) : usual;
}

/**
 * The district of a whole postcode: its key, "outside" for a council that the directory does not cover, or
 * `undefined` when the table does not know the postcode's sector or the second half is not typed.
 */
export function exactDistrict(table: ExactPostcodes, { outward, inward }: Postcode): string | undefined {
	const sector = inward && table.outward[outward]?.[inward[0]!];
	if (sector === undefined || sector === '') return undefined;
	return table.districts[indexIn(sector, inward!.slice(1))] ?? 'outside';
}
