import type { Position } from 'geojson';
import proj4 from 'proj4';

const LETTERS = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
const KM_100 = 100_000;
const BRITISH_GRID =
	'+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

/**
 * Metres east and north of the middle of the square that a grid reference of Great Britain names: "TQ974322" is
 * 100 m wide, "TQ9732" 1 km. Throws when it is no grid reference.
 */
export function eastNorth(reference: string): [number, number] {
	const [, first, second, digits = ''] = /^([A-HJ-Z])([A-HJ-Z])((?:\d\d)+)$/.exec(reference) ?? [];
	if (!first || !second) throw new Error(`"${reference}" is not a grid reference, like TQ974322`);
	const [big, small] = [LETTERS.indexOf(first), LETTERS.indexOf(second)];
	const square = [((big % 5) - 2) * 5 + (small % 5), (3 - Math.floor(big / 5)) * 5 + 4 - Math.floor(small / 5)];
	const half = digits.length / 2;
	const side = 10 ** (5 - half);
	const within = [digits.slice(0, half), digits.slice(half)].map((part) => Number(part) * side + side / 2);
	return [square[0]! * KM_100 + within[0]!, square[1]! * KM_100 + within[1]!];
}

/** Longitude and latitude (WGS84) of a point of the British grid in metres, to about 5 m. */
export const lonLat = (point: [number, number]): Position => proj4(BRITISH_GRID, 'EPSG:4326', point);
