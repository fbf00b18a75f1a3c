import { directory, type AnyService } from './directory.ts';
import { discreetName } from './domain/discreet.ts';
import { maySayOpen } from './domain/open-hours.ts';
import { idOf } from './feeds/hsds/ids.ts';
import type { Contact } from './feeds/vcard.ts';

/** A service as a contact with a name that does not tell; `undefined` when it has no number or is not sure to run. */
export function contactOf(service: AnyService): Contact | undefined {
	const numbers = service.data.phones?.map(({ number }) => number) ?? [];
	return numbers.length > 0 && maySayOpen(service) ? { name: discreetName(service), numbers } : undefined;
}

/** Every service that a phone can keep as a contact. */
export const withContact = () => directory.listed.filter((service) => contactOf(service));

/**
 * Where a service’s contact is, by its id in all data; `undefined` when it has none. A browser’s list of downloads shows
 * the address, and a phone that does not take the link’s file name makes one of it, so it must not tell.
 */
export const contactHref = (service: AnyService): string | undefined =>
	contactOf(service) && `/data/vcard/${idOf(service.key)}.vcf`;
