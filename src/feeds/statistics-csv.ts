import { inWords } from '../domain/partial-date.ts';
import { slipAt, unitOf, type Column, type NamedTable, type Row } from '../domain/statistics.ts';
import { csvOf, forExcel } from './csv.ts';

const sourceInWords = ({ sources }: NamedTable) =>
	sources
		.map(({ title, section, date }) =>
			[title, section, date === 'undated' ? 'no date' : inWords(date)].filter(Boolean).join(', '),
		)
		.join('; ');

/** What the page says below the table of a row: its footnotes and its slips. */
const remarks = (table: NamedTable, row: Row) =>
	[
		...(row.footnotes ?? []).map((key) => table.footnotes?.[key]),
		...table.columns.map((column) => slipAt(table, row, column)?.words),
	]
		.filter(Boolean)
		.join(' ');

/** A column’s heading with its unit; rows that have a unit of their own say it in the column "Unit". */
const heading = (table: NamedTable, { label, unit }: Column) => `${label} (${unit ?? table.unit})`;

/**
 * A table as CSV: one line a row, numbers as digits alone, and on every line the period, the source and what must be
 * known of its numbers, so that a copied line still says where it comes from. Begins with the mark by which
 * spreadsheets know UTF-8.
 */
export function statisticsCsv(table: NamedTable): string {
	const ownUnits = table.rows.some(({ unit }) => unit);
	const head = [
		table.rowsAre,
		'District',
		...(ownUnits ? ['Unit'] : []),
		...table.columns.map((column) => (ownUnits ? column.label : heading(table, column))),
		'Period',
		'Remarks',
		'Source',
	];
	const rows = table.rows.map((row) => [
		row.label,
		row.district ?? table.district,
		...(ownUnits ? [unitOf(table, row, table.columns[0]!)] : []),
		...table.columns.map(({ key }) => row.values[key]),
		table.period,
		remarks(table, row),
		sourceInWords(table),
	]);
	return forExcel(csvOf([head, ...rows]));
}
