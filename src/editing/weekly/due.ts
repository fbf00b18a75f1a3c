import { endOf, isPartialDate } from '../../domain/partial-date.ts';
import { freshnessOf, rank, type Freshness } from '../../domain/freshness.ts';
import type { ServiceData } from '../../domain/schema.ts';
import type { Service } from '../service.ts';

/** A service as far as the report needs it. */
export interface Known extends Service {
	data: ServiceData['one-stop-shops'];
}

/** A service that somebody must ring or look up again, and what the site says of it until then. */
export interface Due {
	service: Known;
	freshness: Freshness;
}

/** True for a service that people are sent to and whose file says all that the report needs. */
export const isKnown = (service: Service): service is Known =>
	service.data.status !== 'closed' &&
	service.data.status !== undefined &&
	service.data.code !== undefined &&
	service.data.name !== undefined &&
	service.data.checked !== undefined;

const lastSeen = ({ service }: Due) => {
	const { on } = service.data.checked;
	return isPartialDate(on) ? endOf(on).getTime() : 0;
};

/** The services that are not plainly confirmed on a day: the least sure first, and of those the longest ago. */
export const dueOn = (today: Date, services: readonly Known[]): Due[] =>
	services
		.map((service) => ({ service, freshness: freshnessOf(service.kind, service.data, today) }))
		.filter(({ freshness }) => freshness.level !== 'confirmed')
		.sort((a, b) => rank(b.freshness) - rank(a.freshness) || lastSeen(a) - lastSeen(b));
