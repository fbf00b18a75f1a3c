import type { Cell, Check, StatisticsTable } from './statistics-schema.ts';

/** A number that a check works out otherwise than the source prints it. */
export interface Misfit {
	row: string;
	column: string;
	prints: number;
	worksOut: number;
}

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** How many decimal places a number is shown with: those it has, and at least its column’s. */
export const shownDecimals = (value: number, least = 0): number => Math.max(least, decimalsOf(value));

const isNumber = (cell: Cell | undefined): cell is number => typeof cell === 'number';

/** The sum of the numbers among some cells; nothing when a cell is empty, as the sum is then not known. */
const sumOf = (cells: (Cell | undefined)[]) =>
	cells.includes(null) ? undefined : cells.filter(isNumber).reduce((sum, number) => sum + number, 0);

const percent = (part: Cell | undefined, whole: Cell | undefined) =>
	isNumber(part) && isNumber(whole) ? (100 * part) / whole : undefined;

/** What a check works out for one line; `value` gives the cell of that line under a key. */
function workOut(check: Check, others: string[], value: (key: string) => Cell | undefined): number | undefined {
	if (check.check === 'sum') return sumOf((check.of ?? others).map(value));
	if (check.check === 'share') return percent(value(check.part), value(check.whole));
	const [before, after] = [value(check.from), value(check.to)];
	return isNumber(before) && isNumber(after) ? percent(after - before, before) : undefined;
}

/** The numbers that a check compares: one for each line in which none is missing. */
export function compared(table: StatisticsTable, check: Check): Misfit[] {
	const [keys, lines] = [Object.keys(table.rows), Object.keys(table.columns)];
	const byRows = check.adding === 'rows';
	const others = (byRows ? keys : lines).filter((key) => key !== check.gives);
	return (check.lines ?? (byRows ? lines : keys)).flatMap((line) => {
		const place = (key: string) => (byRows ? { row: key, column: line } : { row: line, column: key });
		const value = (key: string) => table.rows[place(key).row]?.values[place(key).column];
		const [printed, exact] = [value(check.gives), workOut(check, others, value)];
		if (!isNumber(printed) || exact === undefined) return [];
		return [{ ...place(check.gives), ...rounded(printed, exact, table.columns[place(check.gives).column]?.decimals) }];
	});
}

/** Both numbers with the decimal places of the printed one; a half is rounded away from zero. */
function rounded(printed: number, exact: number, least = 0): Pick<Misfit, 'prints' | 'worksOut'> {
	const power = 10 ** shownDecimals(printed, least);
	return { prints: printed, worksOut: (Math.sign(exact) * Math.round(Math.abs(exact) * power + 1e-9)) / power };
}

/** The numbers of a table that fail one of its checks. */
export const misfits = (table: StatisticsTable): Misfit[] =>
	(table.checks ?? []).flatMap((check) => compared(table, check)).filter(({ prints, worksOut }) => prints !== worksOut);
