import * as Plot from '@observablehq/plot';
import { barInWords, type Bar } from './chart-data.ts';

/** Units of the drawing, which are pixels on a narrow phone. */
const WIDTH = 340;
const HEIGHT = 130;
const ACROSS = 2;

/** The first and the last of some names, which are written below a small chart where all would not fit. */
const ends = (names: readonly string[]) => [names[0]!, names.at(-1)!];

/** A small chart for each name, all to one scale, with the number on each bar. */
export function drawSmallCharts(bars: readonly Bar[], document: Document): Element {
	const names = [...new Set(bars.map(({ label }) => label))];
	const columns = [...new Set(bars.map(({ column }) => column!))].sort();
	const facets = {
		fx: ({ label }: Pick<Bar, 'label'>) => names.indexOf(label) % ACROSS,
		fy: ({ label }: Pick<Bar, 'label'>) => Math.floor(names.indexOf(label) / ACROSS),
	};
	const corners = names.flatMap((label) => ends(columns).map((column) => ({ label, column })));
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
			Plot.text(
				names.map((label) => ({ label })),
				{ ...facets, text: 'label', frameAnchor: 'top-left', dy: 4, fontSize: 14, fontWeight: 650 },
			),
			Plot.text(corners, {
				...facets,
				x: 'column',
				y: 0,
				text: 'column',
				dy: 11,
				fontSize: 11.5,
				dx: ({ column }: { column: string }) => (column === columns[0] ? 8 : -8),
			} as Plot.TextOptions),
			Plot.ruleY([0], { stroke: 'currentColor' }),
		],
	});
}
