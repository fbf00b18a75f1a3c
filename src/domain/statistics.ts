import { shownDecimals } from './statistics-arithmetic.ts';
import type { Cell, StatisticsTable } from './statistics-schema.ts';

type RowFields = StatisticsTable['rows'][string];
type ColumnFields = StatisticsTable['columns'][string];

/** A row or column in its place, with its key and with its heading in words. */
export type Row = RowFields & Heading;
export type Column = ColumnFields & Heading;
type Heading = { key: string; label: string };

/** A table whose rows and columns stand in order, each with its heading. */
export type NamedTable = Omit<StatisticsTable, 'rows' | 'columns'> & { rows: Row[]; columns: Column[] };

type Place = { id: string; name: string };

/** The table with the names of districts where rows and columns have no heading of their own. */
export function namedTable(table: StatisticsTable, districts: readonly Place[]): NamedTable {
	const inOrder = <Line extends { label?: string | undefined; district?: string | undefined }>(
		lines: Record<string, Line>,
	) =>
		Object.entries(lines).map(([key, line]) => ({
			...line,
			key,
			label: line.label ?? districts.find(({ id }) => id === line.district)!.name,
		}));
	return { ...table, rows: inOrder(table.rows), columns: inOrder(table.columns) };
}

/** What the number in a cell counts: the row’s own unit, then the column’s, then the table’s. */
export const unitOf = (table: NamedTable, row: Row, column: Column): string => row.unit ?? column.unit ?? table.unit;

/** The digits of a number as they are shown, with thousands apart: "31,744", "13.0". */
export function inDigits(value: number, least = 0): string {
	const digits = shownDecimals(value, least);
	return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A cell in words: "31,744", "13.0%", "n/a"; nothing for an empty one. */
export function cellInWords(table: NamedTable, row: Row, column: Column): string | undefined {
	const cell: Cell = row.values[column.key] ?? null;
	if (typeof cell !== 'number') return cell ?? undefined;
	return inDigits(cell, column.decimals) + (unitOf(table, row, column) === '%' ? '%' : '');
}

/** A slip of the source, with the letter that marks its cell. */
export interface MarkedSlip {
	letter: string;
	words: string;
}

/** What is said of a cell that fails the table’s own checks; nothing for any other. */
export function slipAt(table: NamedTable, row: Row, column: Column): MarkedSlip | undefined {
	const at = (table.slips ?? []).findIndex((slip) => slip.row === row.key && slip.column === column.key);
	if (at < 0) return undefined;
	const percent = unitOf(table, row, column) === '%' ? '%' : '';
	const worksOut = inDigits(table.slips![at]!.worksOut, column.decimals) + percent;
	const printed = cellInWords(table, row, column);
	return {
		letter: String.fromCharCode('a'.charCodeAt(0) + at),
		words: `${row.label}, ${column.label}: the source prints ${printed}. Worked out from the other numbers, it is ${worksOut}.`,
	};
}

/** Every slip of a table, in the order of its letters. */
export const slipsOf = (table: NamedTable): MarkedSlip[] =>
	table.rows
		.flatMap((row) => table.columns.flatMap((column) => slipAt(table, row, column) ?? []))
		.sort((a, b) => a.letter.localeCompare(b.letter));
