import type { ExactPostcodes, Sector } from '../domain/exact-postcodes.ts';

const bare = (cell: string) => cell.replace(/^"|"$/g, '').trim();

/** The letters of each postcode of a sector, under the district they are in; -1 is a council outside. */
type Units = Map<string, number>;

interface Columns {
	postcode: number;
	council: number;
	ended: number;
}

/** Where the columns are. Throws when the line is not the heading of an ONSPD or NSPL file. */
function columnsOf(heading: string): Columns {
	const names = heading
		.replace(/^\uFEFF/, '')
		.split(',')
		.map(bare);
	const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
	const columns = {
		postcode: at(/^(pcds?|postcode)$/i),
		council: at(/^(oslaua|laua|lad\d\dcd)$/i),
		ended: at(/^doterm$/i),
	};
	if (columns.postcode < 0 || columns.council < 0)
		throw new Error(
			'This is not a CSV file of the ONS Postcode Directory: it has no column pcds or no column lad24cd.',
		);
	return columns;
}

/** The commonest district of a sector, and the letters of the postcodes that are elsewhere. */
function shortened(units: Units): Sector {
	const sizes = new Map<number, number>();
	for (const district of units.values()) sizes.set(district, (sizes.get(district) ?? 0) + 1);
	const usual = [...sizes].sort((a, b) => b[1] - a[1])[0]![0];
	const others: Record<string, string> = {};
	for (const [unit, district] of [...units].sort())
		if (district !== usual) others[district] = (others[district] ?? '') + unit;
	return Object.keys(others).length > 0 ? [usual, others] : usual;
}

/** The districts of half postcodes, without those that are wholly outside. */
const inside = (halves: Map<string, Map<string, Units>>) =>
	[...halves].filter(([, sectors]) => [...sectors.values()].some((units) => [...units.values()].some((at) => at >= 0)));

/**
 * The exact table of postcodes from the lines of the ONS Postcode Directory (or the NSPL). `districts`: their keys by
 * ONS code. Postcodes that have ended are left out. Throws when the file is another, or has no district of ours.
 */
export async function exactFrom(lines: AsyncIterable<string>, districts: Map<string, string>): Promise<ExactPostcodes> {
	const order = [...districts.keys()];
	const halves = new Map<string, Map<string, Units>>();
	let columns: Columns | undefined;
	for await (const line of lines) {
		if (!columns) columns = columnsOf(line);
		else {
			const cells = line.split(',').map(bare);
			const postcode = cells[columns.postcode]?.replaceAll(' ', '') ?? '';
			if (postcode.length < 5 || cells[columns.ended]) continue;
			const [outward, sector, unit] = [postcode.slice(0, -3), postcode.slice(-3, -2), postcode.slice(-2)];
			const sectors = halves.get(outward) ?? halves.set(outward, new Map()).get(outward)!;
			const units = sectors.get(sector) ?? sectors.set(sector, new Map()).get(sector)!;
			units.set(unit, order.indexOf(cells[columns.council] ?? ''));
		}
	}
	const kept = inside(halves);
	if (kept.length === 0) throw new Error('This file has no postcode in any district of content/districts.yaml.');
	const outward = kept.map(([half, sectors]) => [
		half,
		Object.fromEntries([...sectors].map(([sector, units]) => [sector, shortened(units)])),
	]);
	return { districts: [...districts.values()], outward: Object.fromEntries(outward) as ExactPostcodes['outward'] };
}
