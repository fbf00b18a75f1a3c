import type { FeatureCollection, Point } from 'geojson';
import { hoursInWords } from '../domain/hours.ts';
import { walkInPoints } from '../domain/walk-in-points.ts';
import { inOrder } from './geojson.ts';
import { idOf } from './hsds/ids.ts';
import { addressOf, type Listing } from './listing.ts';

/** The walk-ins that the map shows as points (RFC 7946): those that run and have a published venue. Never a refuge. */
export function walkInsGeojson(listing: Listing): FeatureCollection<Point> {
	return inOrder({
		type: 'FeatureCollection',
		features: walkInPoints(listing.services).map(({ key, href, data, freshness }) => ({
			type: 'Feature',
			id: idOf(key),
			geometry: { type: 'Point', coordinates: [data.venue.lon, data.venue.lat] },
			properties: {
				name: data.name,
				page: addressOf(listing, href),
				hours: data.hours ?? null,
				hours_words: data.hours ? hoursInWords(data.hours) : null,
				phone: data.phones?.[0]?.number ?? null,
				freshness: freshness.level,
				freshness_words: freshness.words,
			},
		})),
	});
}
