import * as Plot from '@observablehq/plot';
import { barInWords, type Bar } from './chart-data.ts';

/** Units of the drawing, which are pixels on a narrow phone. */
const WIDTH = 340;
const HEIGHT = 130;
const ACROSS = 2;

/** A small chart for each name, all to one scale, with the number on each bar. */
export function drawSmallCharts(bars: readonly Bar[], document: Document): Element {
	const names = [...new Set(bars.map(({ label }) => label))];
	const columns = [...new Set(bars.map(({ column }) => column!))].sort();
	const facets = {
		fx: ({ label }: Pick<Bar, 'label'>) => names.indexOf(label) % ACROSS,
		fy: ({ label }: Pick<Bar, 'label'>) => Math.floor(names.indexOf(label) / ACROSS),
	};
	const titles = names.map((label) => ({ label }));
	return Plot.plot({
		document,
		width: WIDTH,
		height: Math.ceil(names.length / ACROSS) * HEIGHT,
		margin: 0,
		fx: { axis: null, padding: 0.08 },
		fy: { axis: null, padding: 0 },
		x: { axis: null, domain: columns, padding: 0.12 },
		y: { axis: null, domain: [0, Math.max(...bars.map(({ value }) => value))], insetTop: 40, insetBottom: 24 },
		marks: [
			Plot.barY(bars, { ...facets, x: 'column', y: 'value', fill: 'var(--accent)', title: barInWords }),
			Plot.text(bars, { ...facets, x: 'column', y: 'value', text: 'words', dy: -7, fontSize: 11.5 }),
			Plot.text(titles, { ...facets, text: 'label', frameAnchor: 'top-left', dy: 4, fontSize: 14, fontWeight: 650 }),
			...[
				{ column: columns[0]!, dx: -12, textAnchor: 'start' as const },
				{ column: columns.at(-1)!, dx: 12, textAnchor: 'end' as const },
			].map(({ column, ...end }) =>
				Plot.text(titles, { ...facets, ...end, x: () => column, y: 0, text: () => column, dy: 11, fontSize: 11.5 }),
			),
			Plot.ruleY([0], { stroke: 'currentColor' }),
		],
	});
}
