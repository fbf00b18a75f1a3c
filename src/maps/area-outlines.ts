import { directory, type AreaEntry, type DistrictEntry } from '../directory.ts';
import { outlinesOf, type Outline, type Outlines } from '../domain/outlines.ts';
import { readBoundaries } from '../geo.ts';

/** How wide drawings are, in their own units: about the pixels of a phone. */
const WIDTH = 400;

/** A drawing of an area's districts, each with the district it is. */
export function areaOutlines({ districts }: AreaEntry): Outlines & { of: (outline: Outline) => DistrictEntry } {
	const drawing = outlinesOf(
		readBoundaries(),
		districts.map(({ gss }) => gss),
		WIDTH,
	);
	return { ...drawing, of: ({ gss }) => districts.find((district) => district.gss === gss)! };
}

/** Where each district’s label stands: latitude and longitude, by ONS code. */
export function labelPlaces(): Map<string, [number, number]> {
	const places = directory.areas.map(areaOutlines).flatMap(({ outlines, placeAt }) =>
		outlines.map(({ gss, x, y }) => {
			const [lat, lon] = placeAt(x, y);
			return [gss, [Number(lat.toFixed(4)), Number(lon.toFixed(4))]] as const;
		}),
	);
	return new Map(places.map(([gss, at]) => [gss, [...at] as [number, number]]));
}
