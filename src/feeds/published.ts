import type { AnyService } from '../directory.ts';
import type { ServiceData } from '../domain/schema.ts';
import { walkInPoints } from '../domain/walk-in-points.ts';

export type Venue = NonNullable<ServiceData['one-stop-shops']['venue']>;

/** The fields of a service that feeds may give: of any kind, and a venue where one is published. */
export type Published = ServiceData[AnyService['kind']] & { venue?: Venue | undefined };

/** What a closed service's page does not show, so that no partner sends anybody there. */
const gone = ['phones', 'text', 'chat', 'bsl', 'email', 'hours', 'hoursNote', 'venue', 'referral'] as const;

const without = <T extends object>(fields: T, names: readonly string[]): T =>
	Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))) as T;

/** A venue with its coordinates only where the map may show it as a point. */
function publishedVenue(service: AnyService): Venue | undefined {
	if (service.kind === 'refuges' || !('venue' in service.data) || !service.data.venue) return undefined;
	return walkInPoints([service]).length ? service.data.venue : without(service.data.venue, ['lat', 'lon']);
}

/**
 * The fields that feeds give of a service, the same in every format. A refuge has no venue, whatever its file says; a
 * closed service has no way of getting in touch; coordinates are given only of what may be a point on the map.
 */
export function published(service: AnyService): Published {
	const venue = publishedVenue(service);
	const data: Published = { ...without(service.data, ['venue']), ...(venue && { venue }) };
	return service.data.status === 'closed' ? without(data, gone) : data;
}

/** The text below a file's fields, without comments that editors left for each other. */
export const proseOf = ({ entry }: AnyService): string => (entry.body ?? '').replaceAll(/<!--[\s\S]*?-->/g, '').trim();
