import { addressOf, type Listing } from '../listing.ts';

/** What the Open Referral feed is: what HSDS 3.0 wants at the root of an API, and that this one cannot be queried. */
export const metadata = (listing: Listing) => ({
	version: '3.0',
	profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
	openapi_url: addressOf(listing, '/data/openapi.json'),
	description:
		'Static files made at each build, not an API that answers queries. Read services.json, then services-2.json and so on up to total_pages. Each service is whole in services/<id>.json.',
	licence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
	made: listing.made.toISOString(),
	lists: ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'].map((name) =>
		addressOf(listing, `/data/hsds/${name}.json`),
	),
});
