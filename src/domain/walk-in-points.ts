import type { Level } from './freshness.ts';
import type { Kind } from './kinds.ts';

/** What a point on the map is made from. A refuge has no venue; should one ever get one, it is still no point. */
interface Placeable {
	kind: Kind;
	data: { status: string; venue?: { lat?: number | undefined; lon?: number | undefined } | undefined };
	freshness: { level: Level };
}

type Placed<S> = S & { kind: 'one-stop-shops'; data: { venue: { lat: number; lon: number } } };

/** True for a walk-in that runs, is not long unconfirmed, and has a published venue with coordinates. Nothing else is. */
const isPoint = <S extends Placeable>(service: S): service is Placed<S> =>
	service.kind === 'one-stop-shops' &&
	service.data.status === 'open' &&
	service.freshness.level !== 'not-confirmed' &&
	service.data.venue?.lat !== undefined &&
	service.data.venue.lon !== undefined;

/** The services that the map may show as points. */
export const walkInPoints = <S extends Placeable>(services: readonly S[]): Placed<S>[] => services.filter(isPoint);
