import { credit, licences } from './licences.ts';
import { addressOf, type Listing } from './listing.ts';

/** The table of services as a Data Package (Frictionless): one file that says where the data is and what it means. */
export const datapackage = (listing: Listing) => ({
	$schema: 'https://datapackage.org/profiles/1.0/datapackage.json',
	name: 'domestic-abuse-services',
	title: credit,
	homepage: addressOf(listing, '/data/'),
	created: listing.made.toISOString(),
	licenses: licences,
	resources: [
		{
			name: 'services',
			path: 'services.csv',
			profile: 'tabular-data-resource',
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			schema: 'services.schema.json',
		},
	],
});
