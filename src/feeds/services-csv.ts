import { csvOf } from './csv.ts';
import type { Listing } from './listing.ts';
import { published } from './published.ts';
import { serviceColumns } from './service-columns.ts';

/** Every service as CSV: one row a service, the closed ones too, which say so. */
export function servicesCsv(listing: Listing): string {
	const rows = listing.services.map((service) => {
		const row = { service, data: published(service), listing };
		return serviceColumns.map(({ value }) => value(row));
	});
	return csvOf([serviceColumns.map(({ name }) => name), ...rows]);
}
