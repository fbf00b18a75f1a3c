import { kinds } from '../domain/kinds.ts';

const KINDS = Object.fromEntries(Object.entries(kinds).map(([id, { many }]) => [`/${id}/`, many]));

/** The parts of the site that views are counted by: the first part of an address, and its name in the count. */
export const sections: Record<string, string> = {
	'/': 'Home',
	'/areas/': 'Areas',
	'/districts/': 'Districts',
	...KINDS,
	'/needs/': 'Needs',
	'/languages/': 'Languages',
	'/guides/': 'Guides',
	'/professionals/': 'For professionals',
	'/map/': 'Map',
	'/search/': 'Search',
	'/statistics/': 'Statistics',
	'/data/': 'Data, files included',
	'/404/': 'Wrong addresses',
};

/** What a count says of a part that has no name of its own. */
export const OTHER = 'Other pages';
