import * as Plot from '@observablehq/plot';
import { barInWords, type Bar } from './chart-data.ts';

/** Units of the drawing, which are pixels on a narrow phone. */
const WIDTH = 340;
const LINE = 44;

/** One bar a line, its name above it and its number at its end: no axis to read, nothing that only colour tells. */
export function drawBars(bars: readonly Bar[], document: Document): Element {
	const shared = { y: 'label', fontSize: 14, textAnchor: 'start' } as const;
	return Plot.plot({
		document,
		width: WIDTH,
		height: bars.length * LINE,
		margin: 0,
		marginRight: 60,
		x: { axis: null, domain: [0, Math.max(...bars.map(({ value }) => value))] },
		y: { axis: null, domain: bars.map(({ label }) => label), padding: 0 },
		marks: [
			Plot.barX(bars, {
				x: 'value',
				y: 'label',
				insetTop: 22,
				insetBottom: 6,
				fill: 'var(--accent)',
				title: barInWords,
			}),
			Plot.text(bars, { ...shared, x: 0, text: 'label', dy: -10 }),
			Plot.text(bars, { ...shared, x: 'value', text: 'words', dx: 5, dy: 8, fontWeight: 650 }),
		],
	});
}
