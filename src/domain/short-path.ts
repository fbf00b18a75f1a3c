type Point = [x: number, y: number];

const points = (ring: string): Point[] =>
	ring
		.replace('Z', '')
		.split('L')
		.map((pair) => pair.split(',').map(Number) as Point);

/** A number behind another: a minus parts them as well as a space does. */
const pair = ([x, y]: Point) => `${x}${y < 0 ? '' : ' '}${y}`;

/** Twice the area of a ring. */
const doubleArea = (ring: Point[]) =>
	Math.abs(
		ring.reduce(
			(sum, [x, y], at) => sum + x * ring[(at + 1) % ring.length]![1] - ring[(at + 1) % ring.length]![0] * y,
			0,
		),
	);

/** Steps from point to point, without those that go nowhere. */
function steps(ring: Point[]): Point[] {
	return ring
		.slice(1)
		.map(([x, y], at): Point => [x - ring[at]![0], y - ring[at]![1]])
		.filter(([x, y]) => x !== 0 || y !== 0);
}

const joined = (parts: string[]) => parts.reduce((path, part) => path + (part.startsWith('-') ? '' : ' ') + part);

/**
 * An SVG path of straight lines ("M1,2L3,4Z") written shorter: relative steps, and no islands smaller than `least`
 * square units. The drawing stays the same otherwise.
 */
export const shortPath = (path: string, least: number): string =>
	path
		.split('M')
		.slice(1)
		.map(points)
		.filter((ring) => doubleArea(ring) >= 2 * least)
		.map((ring) => `M${pair(ring[0]!)}l${joined(steps(ring).map(pair))}z`)
		.join('');
