/** A kind of file that the directory publishes as data. */
export interface DataFile {
	/** Its path; `{…}` stands for what differs from file to file. */
	href: string;
	title: string;
	/** What is in it, in a sentence. */
	text: string;
	/** Its media type. */
	type: string;
}

const JSON_TYPE = 'application/json';

const tables: DataFile[] = [
	{
		href: '/data/services.csv',
		title: 'Table of services',
		text: 'One row a service.',
		type: 'text/csv',
	},
	{
		href: '/data/services-excel.csv',
		title: 'The same for Excel',
		text: 'It begins with the mark by which Excel knows the letters.',
		type: 'text/csv',
	},
	{
		href: '/data/services.schema.json',
		title: 'What its columns mean',
		text: 'A Table Schema (Frictionless).',
		type: JSON_TYPE,
	},
	{
		href: '/data/datapackage.json',
		title: 'The table as a package',
		text: 'A Data Package (Frictionless), with the licence.',
		type: JSON_TYPE,
	},
];

const openReferral: DataFile[] = [
	{
		href: '/data/hsds/index.json',
		title: 'About the Open Referral files',
		text: 'The version, the profile and the lists. Begin here: some hosts do not answer /data/hsds/ itself.',
		type: JSON_TYPE,
	},
	{
		href: '/data/hsds/services.json',
		title: 'Services',
		text: 'Every service in brief, 100 to a file.',
		type: JSON_TYPE,
	},
	{
		href: '/data/hsds/{list}-{page}.json',
		title: 'Further pages of a list',
		text: 'From page 2 on, as many as total_pages says.',
		type: JSON_TYPE,
	},
	{
		href: '/data/hsds/services/{id}.json',
		title: 'One service, whole',
		text: 'Its numbers, hours, areas, languages, cost and terms.',
		type: JSON_TYPE,
	},
	{
		href: '/data/hsds/organizations.json',
		title: 'Organisations',
		text: 'Who runs the services.',
		type: JSON_TYPE,
	},
	{
		href: '/data/hsds/service_at_locations.json',
		title: 'Services with a public venue',
		text: 'Where you can walk in. Never a refuge.',
		type: JSON_TYPE,
	},
	{
		href: '/data/hsds/taxonomies.json',
		title: 'Taxonomies',
		text: 'Kinds, topics, audiences and freshness.',
		type: JSON_TYPE,
	},
	{
		href: '/data/hsds/taxonomy_terms.json',
		title: 'Terms of the taxonomies',
		text: 'Each term with its code.',
		type: JSON_TYPE,
	},
];

const maps: DataFile[] = [
	{
		href: '/data/districts.geojson',
		title: 'Districts',
		text: 'Simplified boundaries for maps, and how many local services of each kind help people there. Some lines are approximate.',
		type: 'application/geo+json',
	},
	{
		href: '/data/walk-ins.geojson',
		title: 'Walk-ins',
		text: 'Those that run, were confirmed within two years and have a published venue. There may be none.',
		type: 'application/geo+json',
	},
];

const own: DataFile[] = [
	{
		href: '/data/directory.json',
		title: 'The whole directory',
		text: 'Every field, with sources, in the directory’s own form.',
		type: JSON_TYPE,
	},
	{
		href: '/data/directory.schema.json',
		title: 'What its fields mean',
		text: 'A JSON Schema (2020-12).',
		type: JSON_TYPE,
	},
	{
		href: '/data/openapi.json',
		title: 'All files described',
		text: 'OpenAPI 3.1, for tools.',
		type: JSON_TYPE,
	},
];

const phones: DataFile[] = [
	{
		href: '/data/calendar/{id}.ics',
		title: 'Sessions of a walk-in',
		text: 'For a calendar, under a neutral title. Only walk-ins that somebody confirmed have one. There may be none.',
		type: 'text/calendar',
	},
	{
		href: '/data/calendar/districts/{id}.ics',
		title: 'Sessions in a district',
		text: 'The same for all walk-ins of a district.',
		type: 'text/calendar',
	},
	{
		href: '/data/vcard/{id}.vcf',
		title: 'A contact for a phone',
		text: 'The numbers of a confirmed service, under a neutral name. Its id is that of Open Referral.',
		type: 'text/vcard',
	},
];

const news: DataFile[] = [
	{
		href: '/data/changes.atom',
		title: 'What is new, checked or closed',
		text: 'The latest 100 changes, for a feed reader.',
		type: 'application/atom+xml',
	},
];

/** Everything that is published as data, by what it is good for. The page `/data/` and openapi.json are made from it. */
export const catalogue: { id: string; heading: string; files: DataFile[] }[] = [
	{ id: 'spreadsheets', heading: 'For spreadsheets', files: tables },
	{ id: 'open-referral', heading: 'For council and health systems (Open Referral)', files: openReferral },
	{ id: 'maps', heading: 'For maps', files: maps },
	{ id: 'phones', heading: 'For calendars and phones', files: phones },
	{ id: 'news', heading: 'For feed readers', files: news },
	{ id: 'all', heading: 'Everything, for developers', files: own },
];
