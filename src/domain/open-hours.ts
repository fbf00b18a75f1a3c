import type { Freshness } from './freshness.ts';
import type { Hours } from './opening-hours.ts';
import type { ServiceData } from './schema.ts';
import type { Kind } from './kinds.ts';

/** What is asked of a service: its fields, and how sure they are. */
interface Subject {
	data: Pick<ServiceData[Kind], 'status' | 'hours' | 'hoursNote' | 'phones'>;
	freshness: Freshness;
}

/** True when a service's details are sure enough to say "open now": it runs, and it is confirmed. */
export const maySayOpen = ({ data, freshness }: Subject): boolean =>
	data.status === 'open' && freshness.level !== 'not-confirmed';

/**
 * The hours that "open now" goes by for a service itself; `undefined` when they are not known or not sure enough. A
 * note on the hours says that they are not all there is to know ("in term time"), so they are then not sure.
 */
export const openingHours = (service: Subject): Hours | undefined =>
	maySayOpen(service) && !service.data.hoursNote ? service.data.hours : undefined;

/**
 * The hours by which a list, the filter "open now", the map and feeds go: the service's own, else those of its first
 * number when it has none. `undefined` when they are not known or not sure enough.
 */
export function mainHours(service: Subject): Hours | undefined {
	const { hours, hoursNote, phones } = service.data;
	if (hours || hoursNote) return openingHours(service);
	return maySayOpen(service) ? phones?.[0]?.hours : undefined;
}
