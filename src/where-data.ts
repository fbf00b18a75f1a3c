import { directory, type DistrictEntry } from './directory.ts';
import type { Places } from './domain/where.ts';
import { readExact, readOutward } from './geo.ts';

/** What people may call a district: its own name, those it had, and its towns. */
const namesOf = ({ id, name, formerNames = [], towns }: DistrictEntry) =>
	[...new Set([name, ...formerNames, ...towns])].map((called) => ({ name: called, districts: [id] }));

/** All that answers "where are you?", the same for everybody: see `Places`. */
export const places = (): Places => ({
	districts: Object.fromEntries(directory.districts.map(({ id, name, area }) => [id, { name, area }])),
	areas: Object.fromEntries(directory.areas.map(({ id, name }) => [id, name])),
	names: [
		...directory.districts.flatMap(namesOf),
		...directory.areas
			.filter(({ districts }) => districts.length > 1)
			.map(({ name, districts }) => ({ name, districts: districts.map(({ id }) => id) })),
	],
	outward: readOutward(),
	exact: readExact(),
});
