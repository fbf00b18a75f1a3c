import type { Checkable } from './freshness.ts';
import type { Kind } from './kinds.ts';
import { maySayOpen, type Running } from './open-hours.ts';

/** What a point on the map is made from. A refuge has no venue; should one ever get one, it is still no point. */
interface Placeable extends Running {
	kind: Kind;
	data: Checkable & { venue?: { lat?: number | undefined; lon?: number | undefined } | undefined };
}

type Placed<S> = S & { kind: 'one-stop-shops'; data: { venue: { lat: number; lon: number } } };

/** True for a walk-in that is sure enough to be called open, with coordinates in its published venue. Nothing else is. */
const isPoint = <S extends Placeable>(service: S): service is Placed<S> =>
	service.kind === 'one-stop-shops' &&
	maySayOpen(service) &&
	service.data.venue?.lat !== undefined &&
	service.data.venue.lon !== undefined;

/** The services that the map may show as points. */
export const walkInPoints = <S extends Placeable>(services: readonly S[]): Placed<S>[] => services.filter(isPoint);
