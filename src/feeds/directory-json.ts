import type { AnyService } from '../directory.ts';
import { alertOf } from './alert.ts';
import { idOf } from './hsds/ids.ts';
import { credit, licences } from './licences.ts';
import { addressOf, type Listing } from './listing.ts';
import { proseOf, published } from './published.ts';

const serviceIn = (listing: Listing) => (service: AnyService) => ({
	id: idOf(service.key),
	key: service.key,
	kind: service.kind,
	page: addressOf(listing, service.href),
	freshness: service.freshness,
	alert: alertOf(service, listing) ?? null,
	districts: service.districts,
	nationwide: service.nationwide,
	fields: published(service),
	prose: proseOf(service),
});

const byId = <T extends { id: string }>(things: readonly T[], fields: (thing: T) => object) =>
	Object.fromEntries(things.map((thing) => [thing.id, fields(thing)]));

const providersOf = ({ services }: Listing) =>
	Object.fromEntries(services.map(({ data, provider }) => [data.provider, provider]));

/** The whole directory in the site's own model; directory.schema.json says what it is. */
export const directoryJson = (listing: Listing) => ({
	$schema: addressOf(listing, '/data/directory.schema.json'),
	title: credit,
	made: listing.made.toISOString(),
	licences,
	areas: byId(listing.areas, ({ name, helpline, letter, intro }) => ({ name, helpline, letter, intro })),
	districts: byId(listing.districts, ({ name, area, gss, formerNames, towns }) => ({
		name,
		area,
		gss,
		formerNames,
		towns,
	})),
	providers: providersOf(listing),
	services: listing.services.map(serviceIn(listing)),
});
