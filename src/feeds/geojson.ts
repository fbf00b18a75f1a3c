import type { FeatureCollection, Geometry } from 'geojson';
import rewind from '@turf/rewind';
import truncate from '@turf/truncate';

/** Decimals of a degree: about a metre, which is finer than the boundaries are. */
const DECIMALS = 5;

/** As RFC 7946 wants it: outer rings counterclockwise, and no more decimals than the data has. */
export function inOrder<G extends Geometry, P>(collection: FeatureCollection<G, P>): FeatureCollection<G, P> {
	const wound = rewind(collection as FeatureCollection, { mutate: false }) as FeatureCollection;
	return truncate(wound, { precision: DECIMALS, coordinates: 2 }) as FeatureCollection<G, P>;
}
