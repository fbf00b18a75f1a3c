import { cellInWords, type Column, type NamedTable, type Row } from '../domain/statistics.ts';

/** One bar: where it stands, how long it is, and its number as the table shows it. */
export interface Bar {
	/** The name of the bar, or of its small chart: "Medway". */
	label: string;
	/** In small charts, which bar it is: "2015/16". */
	column?: string;
	value: number;
	words: string;
}

const bar = (table: NamedTable, row: Row, column: Column, names: Pick<Bar, 'label' | 'column'>): Bar[] => {
	const value = row.values[column.key];
	return typeof value === 'number' ? [{ ...names, value, words: cellInWords(table, row, column)! }] : [];
};

/** The bars of a table’s chart, the longest first where their order tells nothing. A cell without a number has no bar. */
export function chartData(table: NamedTable): Bar[] {
	const { chart } = table;
	if (!chart) return [];
	if (chart.draw === 'bars-of-row') {
		const row = table.rows.find(({ key }) => key === chart.row)!;
		return table.columns.flatMap((column) => bar(table, row, column, { label: column.label }));
	}
	const drawn = chart.draw === 'bars' ? [chart.column] : chart.columns;
	const columns = table.columns.filter(({ key }) => drawn.includes(key));
	const bars = table.rows
		.filter(({ key }) => !chart.leaveOut?.includes(key))
		.flatMap((row) =>
			columns.flatMap((column) =>
				bar(table, row, column, {
					label: row.label,
					...(chart.draw === 'small-charts' && { column: column.label }),
				}),
			),
		);
	return chart.draw === 'bars' ? bars.sort((a, b) => b.value - a.value) : bars;
}

const nameOf = ({ label, column }: Bar) => [label, column].filter(Boolean).join(', ');

/** What a bar says to somebody who points at it: "Ashford, 2010/11: 75". */
export const barInWords = (bar: Bar): string => `${nameOf(bar)}: ${bar.words}`;

/** A chart in words, for somebody who does not see it: its highest and its lowest bar. */
export function chartInWords(bars: readonly Bar[]): string {
	const sorted = [...bars].sort((a, b) => b.value - a.value);
	const [highest, lowest] = [sorted[0]!, sorted.at(-1)!];
	return `The highest is ${barInWords(highest)}. The lowest is ${barInWords(lowest)}.`;
}

/** What a chart’s bars are, in a word or two: the heading of its column or of its row. */
export function chartTitle({ chart, columns, rows, unit }: NamedTable): string | undefined {
	if (chart?.draw === 'bars') return columns.find(({ key }) => key === chart.column)?.label;
	if (chart?.draw === 'bars-of-row') return rows.find(({ key }) => key === chart.row)?.label;
	return unit.charAt(0).toUpperCase() + unit.slice(1);
}
