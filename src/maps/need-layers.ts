import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT, readYaml } from '../content-files.ts';
import type { MapLayer } from '../domain/map-data.ts';

/** Tables of content/statistics that the map shows: the column, and what its numbers count. */
const shown = [
	{ table: 'marac-cases', column: 'cases', title: 'High-risk cases (MARAC)', unit: 'cases' },
	{
		table: 'walk-in-visitors-per-10000',
		column: 'rate',
		title: 'Visitors to walk-ins',
		unit: 'visitors for every 10,000 people',
	},
];

/** What the map needs of a table of statistics. */
interface Table {
	period: string;
	sources: { title: string }[];
	rows: Record<string, { district?: string; values: Record<string, number | string | null> }>;
}

/** The numbers of a column, by district. A cell that is no number is not known. */
const numbersOf = ({ rows }: Table, column: string): Record<string, number> =>
	Object.fromEntries(
		Object.values(rows).flatMap(({ district, values }) => {
			const value = values[column];
			return district && typeof value === 'number' ? [[district, value]] : [];
		}),
	);

/** Need and use by district, with source and year, from the tables of content/statistics that there are. */
export const needLayers = (root = CONTENT): MapLayer[] =>
	shown
		.filter(({ table }) => existsSync(join(root, 'statistics', `${table}.yaml`)))
		.map(({ table, column, title, unit }) => {
			const read = readYaml(`statistics/${table}.yaml`, root) as unknown as Table;
			const { period: year, sources } = read;
			return { id: table, title, unit, source: sources[0]!.title, year, values: numbersOf(read, column) };
		});
