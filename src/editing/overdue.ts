import { limits, monthsBetween } from '../domain/freshness.ts';
import { endOf } from '../domain/partial-date.ts';
import type { Service } from './service.ts';
import { serviceFreshness } from './service-freshness.ts';

/** A service that somebody must ring or look up. */
export interface Due {
	service: Service;
	/** Whole months past the limit of its kind; `undefined` when no source dates it. */
	monthsLate: number | undefined;
	/** What its page says: "Check first: last confirmed 2025". */
	words: string;
}

function dueOf(service: Service, today: Date): Due[] {
	const { status, checked } = service.data;
	const freshness = serviceFreshness(service, today);
	if (!checked || !freshness || status === 'closed' || freshness.level === 'confirmed') return [];
	const age = checked.on === 'unknown' ? undefined : monthsBetween(endOf(checked.on), today);
	const monthsLate = age === undefined ? undefined : Math.max(0, age - limits[service.kind]);
	return [{ service, words: freshness.words, monthsLate }];
}

const lateness = ({ monthsLate }: Due) => monthsLate ?? Number.MAX_SAFE_INTEGER;

/**
 * What is due on a day, worst first: what no source dates, then what is most months past its kind's limit. Closed
 * services and numbers that never change are not due.
 */
export const overdue = (services: readonly Service[], today: Date): Due[] =>
	services
		.flatMap((service) => dueOf(service, today))
		.sort((a, b) => lateness(b) - lateness(a) || (a.service.key < b.service.key ? -1 : 1));
