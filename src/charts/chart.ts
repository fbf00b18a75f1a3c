import { parseHTML } from 'linkedom';
import type { NamedTable } from '../domain/statistics.ts';
import { drawBars } from './bars.ts';
import { chartData, chartInWords, chartTitle } from './chart-data.ts';
import { plainSvg } from './plain-svg.ts';
import { drawSmallCharts } from './small-charts.ts';

/** A chart for a page: the drawing, and what it shows in words. */
export interface Chart {
	svg: string;
	title: string;
	words: string;
}

/** Draws a table’s chart; `undefined` for a table that has none. Runs at build and reads nothing but the table. */
export function chartOf(table: NamedTable): Chart | undefined {
	const bars = chartData(table);
	if (!table.chart || bars.length === 0) return undefined;
	const document = parseHTML('<!doctype html><html></html>').document as unknown as Document;
	const draw = table.chart.draw === 'small-charts' ? drawSmallCharts : drawBars;
	const words = chartInWords(bars);
	const title = chartTitle(table)!;
	const name = `Bar chart: ${title}. ${words} The table below has every number.`;
	return { svg: plainSvg(draw(bars, document), name), title, words };
}
