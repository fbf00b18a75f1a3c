import type { Checkable, Freshness, Level } from './freshness.ts';
import type { Hours } from './opening-hours.ts';
import type { ServiceData } from './schema.ts';
import type { Kind } from './kinds.ts';

/** What is asked of a service: whether it runs, and how sure that is. */
export interface Running {
	data: Checkable;
	freshness: { level: Level };
}

/** What is asked of a service's hours. */
interface Subject extends Running {
	data: Checkable & Pick<ServiceData[Kind], 'hours' | 'hoursNote' | 'phones'>;
	freshness: Freshness;
}

/** True when somebody confirmed it on a known day, or it never changes, like 999. */
const isDated = ({ checked, permanent }: Checkable) => permanent === true || checked.on !== 'unknown';

/** True when a service's details are sure enough to say "open now": it runs, and was confirmed on a known day. */
export const maySayOpen = ({ data, freshness }: Running): boolean =>
	data.status === 'open' && isDated(data) && freshness.level !== 'not-confirmed';

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
