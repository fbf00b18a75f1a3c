import type { TableProblem } from './statistics-slips.ts';
import type { Check, StatisticsTable } from './statistics-schema.ts';

type Path = (string | number)[];

/** Keys that stand at a path and must be among the known ones. */
function unknown(path: Path, named: readonly string[] | undefined, known: readonly string[], what: string) {
	return (named ?? [])
		.filter((key) => !known.includes(key))
		.map((key) => ({ path, message: `names "${key}", which is no ${what}. Write one of: ${known.join(', ')}` }));
}

/** Every row has a value for every column, and for nothing else. */
const valueProblems = (table: StatisticsTable): TableProblem[] =>
	Object.entries(table.rows).flatMap(([row, { values }]) => [
		...Object.keys(table.columns)
			.filter((column) => values[column] === undefined)
			.map((column) => ({ path: ['rows', row], message: `has no value for the column "${column}"` })),
		...unknown(['rows', row, 'values'], Object.keys(values), Object.keys(table.columns), 'column'),
	]);

/** A key of digits alone would lose its place: JavaScript puts such keys first. */
const keyProblems = (table: StatisticsTable): TableProblem[] =>
	(['rows', 'columns'] as const).flatMap((lines) =>
		Object.keys(table[lines])
			.filter((key) => /^\d+$/.test(key))
			.map((key) => ({ path: [lines, key], message: `needs a key with a letter in it, like "year-${key}"` })),
	);

/** Every row and column has a heading, and its footnotes are there. */
const headingProblems = (table: StatisticsTable): TableProblem[] =>
	(['rows', 'columns'] as const).flatMap((lines) =>
		Object.entries(table[lines]).flatMap(([key, line]) => [
			...(line.label || line.district ? [] : [{ path: [lines, key], message: 'has no label and no district' }]),
			...unknown([lines, key, 'footnotes'], line.footnotes, Object.keys(table.footnotes ?? {}), 'footnote'),
		]),
	);

function unusedFootnotes({ rows, columns, footnotes = {} }: StatisticsTable): TableProblem[] {
	const used = [...Object.values(rows), ...Object.values(columns)].flatMap((line) => line.footnotes ?? []);
	return Object.keys(footnotes)
		.filter((key) => !used.includes(key))
		.map((key) => ({ path: ['footnotes', key], message: 'belongs to no row and no column' }));
}

/** The keys that a check names of what it adds. */
function keysOf(check: Check): string[] {
	if (check.check === 'sum') return [check.gives, ...(check.of ?? [])];
	return check.check === 'share' ? [check.part, check.whole, check.gives] : [check.from, check.to, check.gives];
}

function checkKeyProblems(table: StatisticsTable): TableProblem[] {
	const [rows, columns] = [Object.keys(table.rows), Object.keys(table.columns)];
	return (table.checks ?? []).flatMap((check, at) => {
		const byRows = check.adding === 'rows';
		return [
			...unknown(['checks', at], keysOf(check), byRows ? rows : columns, byRows ? 'row' : 'column'),
			...unknown(['checks', at, 'lines'], check.lines, byRows ? columns : rows, byRows ? 'column' : 'row'),
		];
	});
}

/** The rows and columns that the chart and the districts' pages name. */
function shownKeyProblems({ chart, onDistrictPages: shown, ...table }: StatisticsTable): TableProblem[] {
	const [rows, columns] = [Object.keys(table.rows), Object.keys(table.columns)];
	const drawn = !chart || chart.draw === 'bars-of-row' ? [] : chart.draw === 'bars' ? [chart.column] : chart.columns;
	const drawnRows = !chart ? [] : chart.draw === 'bars-of-row' ? [chart.row] : chart.leaveOut;
	return [
		...unknown(['chart'], drawn, columns, 'column'),
		...unknown(['chart'], drawnRows, rows, 'row'),
		...unknown(['onDistrictPages', 'columns'], shown?.columns, columns, 'column'),
		...unknown(['onDistrictPages', 'rows'], shown?.rows, rows, 'row'),
	];
}

/** Keys of rows, columns and footnotes that are named and are not there, or are there and not used. */
export const referenceProblems = (table: StatisticsTable): TableProblem[] => [
	...keyProblems(table),
	...valueProblems(table),
	...headingProblems(table),
	...unusedFootnotes(table),
	...checkKeyProblems(table),
	...shownKeyProblems(table),
];
