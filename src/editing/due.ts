import { limits, monthsBetween, rank, type Freshness } from '../domain/freshness.ts';
import { endOf } from '../domain/partial-date.ts';
import type { Service } from './service.ts';
import { serviceFreshness } from './service-freshness.ts';

/** A service that somebody must ring or look up. */
export interface Due<S extends Service = Service> {
	service: S;
	/** What the site says of it until then. */
	freshness: Freshness;
	/** Whole months past the limit of its kind; `undefined` when no source dates it. */
	monthsLate: number | undefined;
}

function dueOf<S extends Service>(service: S, today: Date): Due<S>[] {
	const { status, checked } = service.data;
	const freshness = serviceFreshness(service, today);
	if (!checked || !freshness || status === 'closed' || freshness.level === 'confirmed') return [];
	const age = checked.on === 'unknown' ? undefined : monthsBetween(endOf(checked.on), today);
	const monthsLate = age === undefined ? undefined : Math.max(0, age - limits[service.kind]);
	return [{ service, freshness, monthsLate }];
}

const lateness = ({ monthsLate }: Due) => monthsLate ?? Number.MAX_SAFE_INTEGER;

/** What the site no longer vouches for comes first; of the equally sure, what has no date, then the most months late. */
const byUrgency = (a: Due, b: Due) =>
	rank(b.freshness) - rank(a.freshness) || lateness(b) - lateness(a) || (a.service.key < b.service.key ? -1 : 1);

/** What is due on a day, the most urgent first. Closed services and numbers that never change are not due. */
export const dueOn = <S extends Service>(today: Date, services: readonly S[]): Due<S>[] =>
	services.flatMap((service) => dueOf(service, today)).sort(byUrgency);
