import { discreetName } from '../src/domain/discreet.ts';
import { freshnessOf } from '../src/domain/freshness.ts';
import { calendar } from '../src/feeds/calendar.ts';
import { calendarEntry } from '../src/feeds/calendar-entries.ts';
import { changesAtom } from '../src/feeds/changes-atom.ts';
import { changes } from '../src/feeds/changes.ts';
import { directoryJson } from '../src/feeds/directory-json.ts';
import { districtsGeojson } from '../src/feeds/districts-geojson.ts';
import { fullService } from '../src/feeds/hsds/full-service.ts';
import { listPages } from '../src/feeds/hsds/lists.ts';
import { serviceJsonLd } from '../src/feeds/json-ld.ts';
import { addressOf, type Listing } from '../src/feeds/listing.ts';
import { servicesCsv } from '../src/feeds/services-csv.ts';
import { sitemapFiles } from '../src/feeds/sitemap.ts';
import { vcard } from '../src/feeds/vcard.ts';
import { walkInsGeojson } from '../src/feeds/walk-ins-geojson.ts';
import { readBoundaries } from '../src/geo.ts';
import { listingOn } from '../tests/support/listing.ts';

/** The real services over and over, each time under names of their own, until there are as many as asked for. */
export function manyServices(count: number): Listing {
	const listing = listingOn('2024-06-01');
	const services = Array.from({ length: count }, (_, at) => {
		const service = listing.services[at % listing.services.length]!;
		const id = `${service.id}-${at}`;
		return {
			...service,
			id,
			key: `${service.kind}/${id}`,
			href: `/${service.kind}/${id}/`,
			data: structuredClone(service.data),
		};
	});
	return { ...listing, services: services as unknown as Listing['services'] };
}

/** One after another, so that no more than one of the files is in memory, as when a build writes them. */
function* oneByOne<T>(items: Iterable<T>, write: (item: T) => string): Generator<string> {
	for (const item of items) yield write(item);
}

/** Walk-ins as they would be when somebody has confirmed all of them, as only those have a calendar. */
const confirmedWalkIns = ({ services, made }: Listing) =>
	services
		.filter(({ kind }) => kind === 'one-stop-shops')
		.map((service) => {
			const checked = { ...service.data.checked, on: made.toISOString().slice(0, 10) };
			const data = { ...service.data, status: 'open', hours: 'Tu 09:30-11:30; PH off', hoursNote: undefined, checked };
			return { ...service, data, freshness: freshnessOf(service.kind, data as never, made) } as typeof service;
		});

/** The texts of each feed's files. */
export const feeds: Record<string, (listing: Listing) => Iterable<string>> = {
	'hsds/services/<id>.json': (listing) =>
		oneByOne(listing.services, (service) => JSON.stringify(fullService(service, listing))),
	'hsds lists': (listing) => oneByOne(listPages(listing), ({ body }) => JSON.stringify(body)),
	'services.csv': (listing) => [servicesCsv(listing)],
	'directory.json': (listing) => [JSON.stringify(directoryJson(listing))],
	geojson: (listing) => [
		JSON.stringify(districtsGeojson(listing, readBoundaries())),
		JSON.stringify(walkInsGeojson(listing)),
	],
	'vcard/<id>.vcf': (listing) =>
		oneByOne(listing.services, (service) =>
			vcard({ name: discreetName(service), numbers: (service.data.phones ?? []).map(({ number }) => number) }),
		),
	'calendar/<id>.ics': (listing) =>
		oneByOne(confirmedWalkIns(listing), (service) => calendar([calendarEntry(service)!], listing.made)),
	'changes.atom': (listing) => [changesAtom(changes(listing.services), listing.site)],
	'sitemap.xml': (listing) =>
		oneByOne(
			sitemapFiles(
				listing.services.map(({ href }) => addressOf(listing, href)),
				listing.site,
			),
			({ text }) => text,
		),
	'JSON-LD in pages': (listing) =>
		oneByOne(listing.services, (service) =>
			JSON.stringify(serviceJsonLd({ ...service, places: service.districts }, listing.site) ?? {}),
		),
	*all(listing) {
		for (const [name, feed] of Object.entries(feeds)) if (name !== 'all') yield* feed(listing);
	},
};
