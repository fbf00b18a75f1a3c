import { cellInWords, type NamedTable } from './statistics.ts';

/** A number of a district: "Repeat cases", "39%". */
export interface DistrictFigure {
	label: string;
	value: string;
}

/**
 * The numbers of a table that a district’s own page shows. The label is made of what tells the numbers apart: the
 * row, where it is more than the district, and the column, where there is more than one.
 */
export function districtFigures(table: NamedTable, district: { id: string; name: string }): DistrictFigure[] {
	const { columns, rows } = table.onDistrictPages ?? { columns: [] };
	const shownRows = table.rows.filter(
		(row) => (row.district ?? table.district) === district.id && (!rows || rows.includes(row.key)),
	);
	const rowsAreDistricts = shownRows.length === 1 && shownRows[0]!.label === district.name;
	return shownRows.flatMap((row) =>
		table.columns
			.filter(({ key }) => columns.includes(key))
			.flatMap((column) => {
				const value = cellInWords(table, row, column);
				const parts = [!rowsAreDistricts && row.label, table.columns.length > 1 && column.label];
				return value ? [{ label: parts.filter(Boolean).join(', '), value }] : [];
			}),
	);
}
