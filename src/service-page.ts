import { areaOf, directory, placesInWords, type AnyService } from './directory.ts';
import { kinds } from './domain/kinds.ts';
import { tabTitle } from './domain/tab-title.ts';

/** The one district that a service is for, when it is for one alone. */
const onlyDistrict = ({ districts }: AnyService) =>
	districts.length === 1 ? directory.districts.find(({ id }) => id === districts[0]) : undefined;

/** The page's title for search engines. Says the kind when the name alone may not. */
export const serviceTitle = (service: AnyService): string =>
	`${service.data.name}${service.data.status === 'closed' ? ' (closed)' : ''} – ${kinds[service.kind].one.toLowerCase()}, ${placesInWords(service)} (${service.data.code})`;

/** The neutral title of the tab: the place and the code, which tell pages apart and nothing else. */
export const serviceTab = (service: AnyService): string =>
	tabTitle(onlyDistrict(service)?.name ?? areaOf(service)?.name ?? 'Nationwide', service.data.code);

/** Where "Back to …" leads from a service: its district, its area, or its kind. */
export function serviceBack(service: AnyService): { href: string; label: string } {
	const place = service.nationwide ? undefined : (onlyDistrict(service) ?? areaOf(service));
	return place && service.kind !== 'perpetrator-programmes'
		? { href: place.href, label: place.name }
		: { href: `/${service.kind}/`, label: kinds[service.kind].many.toLowerCase() };
}
