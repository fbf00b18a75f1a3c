import { check } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import type { AnyService } from '../src/directory.ts';
import { alertOf } from '../src/feeds/alert.ts';
import { csvField, csvOf } from '../src/feeds/csv.ts';
import { directoryJson } from '../src/feeds/directory-json.ts';
import { fullService } from '../src/feeds/hsds/full-service.ts';
import { idOf } from '../src/feeds/hsds/ids.ts';
import { listPages } from '../src/feeds/hsds/lists.ts';
import { pagesOf } from '../src/feeds/hsds/pages.ts';
import type { Listing } from '../src/feeds/listing.ts';
import { proseOf } from '../src/feeds/published.ts';
import { servicesCsv } from '../src/feeds/services-csv.ts';
import { walkInsGeojson } from '../src/feeds/walk-ins-geojson.ts';
import { walkInPoints } from '../src/domain/walk-in-points.ts';
import { listingOn } from './support/listing.ts';

const listing = listingOn('2024-06-01');

/** Fields that a file might have by mistake. */
const venue = {
	name: 'Rose House',
	street: '1 Rose Lane',
	town: 'Rosetown',
	postcode: 'ZZ1 1ZZ',
	lat: 51.987,
	lon: 0.123,
};

const changed = (service: AnyService, data: object) =>
	({ ...service, data: { ...service.data, ...data } }) as AnyService;

const only = (service: AnyService): Listing => ({ ...listing, services: [service] });

/** Every feed that tells of services, as text. */
const everyFeed = (list: Listing) =>
	[
		...list.services.map((service) => JSON.stringify(fullService(service, list))),
		JSON.stringify(listPages(list)),
		servicesCsv(list),
		JSON.stringify(directoryJson(list)),
		JSON.stringify(walkInsGeojson(list)),
	].join('\n');

describe('what no feed gives', () => {
	const places = ['Rose House', 'Rose Lane', 'Rosetown', 'ZZ1', '51.987', '0.123'];
	const found = (service: AnyService) => places.filter((place) => everyFeed(only(service)).includes(place));

	test('a refuge’s place, even if its file had one', () => {
		const refuges = listing.services.filter(({ kind, data }) => kind === 'refuges' && data.status !== 'closed');
		expect(refuges.length).toBeGreaterThan(0);
		expect(refuges.flatMap((refuge) => found(changed(refuge, { venue })))).toEqual([]);
	});

	test('a way of getting in touch with a closed service, even if its file had one', () => {
		const shop = listing.services.find(({ kind, data }) => kind === 'one-stop-shops' && data.status !== 'closed')!;
		const phones = [{ number: '01234 000111' }];
		const closed = changed(shop, { venue, phones, hours: 'Mo 03:17-04:17', status: 'closed' });
		expect(found(closed)).toEqual([]);
		expect(everyFeed(only(closed))).not.toMatch(/01234 000111|03:17/);
		expect(everyFeed(only(changed(shop, { venue, phones, hours: 'Mo 03:17-04:17' })))).toMatch(/01234 000111[^]*03:17/);
	});

	test('coordinates of what is no point on the map', () => {
		const support = listing.services.find(({ kind, data }) => kind === 'support' && data.status !== 'closed')!;
		expect(found(changed(support, { venue }))).toEqual(['Rose House', 'Rose Lane', 'Rosetown', 'ZZ1']);
	});

	test('comments that editors left in the prose', () => {
		const [service] = listing.services;
		const body = 'Come in.\n\n<!-- Ask Rose House\nagain -->\n\nBring nothing.';
		expect(proseOf({ ...service!, entry: { ...service!.entry, body } })).toBe('Come in.\n\n\n\nBring nothing.');
	});
});

describe('what a partner must show', () => {
	const some = (state: (service: AnyService) => boolean) => listing.services.filter(state);

	test('each that is not confirmed, paused or closed has an alert, and a confirmed one has none', () => {
		const unsure = some(({ data, freshness }) => data.status !== 'open' || freshness.level !== 'confirmed');
		const sure = some(({ data, freshness }) => data.status === 'open' && freshness.level === 'confirmed');
		expect(unsure.length).toBeGreaterThan(0);
		expect(sure.length).toBeGreaterThan(0);
		// A number that is fixed for the whole country does not go stale.
		const silent = unsure.filter((service) => !alertOf(service, listing) && !('permanent' in service.data));
		expect(silent.map(({ key }) => key)).toEqual([]);
		expect(sure.filter((service) => alertOf(service, listing)).map(({ key }) => key)).toEqual([]);
	});

	test('a closed one says where to go instead', () => {
		const replaced = some(({ data }) => data.status === 'closed' && Boolean(data.replacedBy));
		expect(replaced.length).toBeGreaterThan(0);
		for (const service of replaced) {
			expect(fullService(service, listing)).toMatchObject({ status: 'defunct' });
			for (const key of service.data.replacedBy!) expect(alertOf(service, listing)).toContain(`/${key}/`);
		}
	});

	test('none is active in Open Referral that the site would not call open', () => {
		const active = some((service) => fullService(service, listing).status === 'active');
		expect(active.length).toBeGreaterThan(0);
		const wrong = active.filter(({ data, freshness }) => data.status !== 'open' || freshness.level === 'not-confirmed');
		expect(wrong).toEqual([]);
	});
});

describe('ids', () => {
	test('never change', () => {
		expect(idOf('helplines/galop')).toBe('84124037-b18c-5f36-bc98-b5fc9a1a9361');
	});

	test('are used once each', () => {
		const ids = listing.services.flatMap((service) => {
			const { phones, schedules, attributes, service_areas, languages } = fullService(service, listing);
			return [{ id: idOf(service.key) }, ...phones, ...schedules, ...attributes, ...service_areas, ...languages];
		});
		const all = ids.map(({ id }) => id);
		expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
	});
});

describe('pages of a list', () => {
	test('hold every item once, in order', () => {
		const pages = pagesOf('things', [1, 2, 3, 4, 5], 2);
		expect(pages.map(({ file }) => file)).toEqual(['things', 'things-2', 'things-3']);
		expect(pages.flatMap(({ body }) => body.contents)).toEqual([1, 2, 3, 4, 5]);
		expect(pages.map(({ body }) => [body.page_number, body.size, body.first_page, body.last_page])).toEqual([
			[1, 2, true, false],
			[2, 2, false, false],
			[3, 1, false, true],
		]);
	});

	test('of nothing is one empty page', () => {
		expect(pagesOf('things', [])).toMatchObject([
			{ file: 'things', body: { total_items: 0, total_pages: 1, empty: true, last_page: true } },
		]);
	});
});

describe('CSV', () => {
	test.each(['=1+1', '+44 1', '-cmd', '@sum(a1)', '\t=1', '\r=1'])('does not let %j run as a formula', (text) => {
		expect(csvField(text)).toMatch(/^"?'/);
	});

	test.each(['0808 2000 247', '999', '116 123', '-2.0831', '51.5', 'Women’s Aid'])('leaves %s as it is', (text) => {
		expect(csvField(text)).toBe(text);
	});

	test('quotes what would break a line', () => {
		expect(csvOf([['a,b', 'say "hi"', 'one\ntwo', undefined, null, 0]])).toBe('"a,b","say ""hi""","one\ntwo",,,0\r\n');
	});
});

test('walk-ins are the points of the map, as valid GeoJSON', () => {
	const points = walkInPoints(listing.services);
	expect(points.length).toBeGreaterThan(0);
	const walkIns = check(JSON.stringify(walkInsGeojson(listing)));
	expect(walkIns).toMatchObject({ type: 'FeatureCollection' });
	expect('features' in walkIns && walkIns.features.map(({ id }) => id)).toEqual(points.map(({ key }) => idOf(key)));
});
