/** Numbers that are shaded alike, both ends included. */
export interface LayerClass {
	from: number;
	to: number;
}

/** How many shades can be told apart. */
const SHADES = 4;

/** Divides numbers into at most four classes with about the same number of different values, the lowest first. */
export function classesOf(values: readonly number[]): LayerClass[] {
	const distinct = [...new Set(values)].sort((a, b) => a - b);
	const count = Math.min(SHADES, distinct.length);
	return Array.from({ length: count }, (_, at) => ({
		from: distinct[Math.round((at * distinct.length) / count)]!,
		to: distinct[Math.round(((at + 1) * distinct.length) / count) - 1]!,
	}));
}

/** Which class a number is in, counted from 0; `undefined` when it is not known. */
export function classOf(value: number | undefined, classes: readonly LayerClass[]): number | undefined {
	const at = value === undefined ? -1 : classes.findIndex(({ from, to }) => value >= from && value <= to);
	return at < 0 ? undefined : at;
}

/** "3" or "3 to 5". */
export const rangeInWords = ({ from, to }: LayerClass) => (from === to ? `${from}` : `${from} to ${to}`);
