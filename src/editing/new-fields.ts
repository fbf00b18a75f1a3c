import type { Path } from './paths.ts';

/** A field that `service:new` asks for. */
export interface NewField {
	/** Its flag at the command line. */
	flag: string;
	/** Where it is in the file. */
	path: Path;
	/** Whether a new service cannot be without it. */
	needed: boolean;
	/** True when it is a list, given with commas. */
	list?: true;
	/** Only asked when the field of this flag was answered. */
	with?: string;
}

/** The fields in the order in which they are asked. Others are switched off in the file, each with its comment. */
export const newFields: readonly NewField[] = [
	{ flag: 'name', path: ['name'], needed: true },
	{ flag: 'provider', path: ['provider'], needed: true },
	{ flag: 'summary', path: ['summary'], needed: true },
	{ flag: 'covers', path: ['covers'], needed: true, list: true },
	{ flag: 'for', path: ['for'], needed: true, list: true },
	{ flag: 'topics', path: ['topics'], needed: true, list: true },
	{ flag: 'status', path: ['status'], needed: true },
	{ flag: 'on', path: ['checked', 'on'], needed: true },
	{ flag: 'how', path: ['checked', 'how'], needed: true },
	{ flag: 'by', path: ['checked', 'by'], needed: true },
	{ flag: 'source', path: ['sources', 0, 'title'], needed: true },
	{ flag: 'source-date', path: ['sources', 0, 'date'], needed: true },
	{ flag: 'source-url', path: ['sources', 0, 'url'], needed: false },
	{ flag: 'phone', path: ['phones', 0, 'number'], needed: false },
	{ flag: 'phone-hours', path: ['phones', 0, 'hours'], needed: false, with: 'phone' },
	{ flag: 'email', path: ['email'], needed: false },
	{ flag: 'website', path: ['website'], needed: false },
	{ flag: 'street', path: ['venue', 'street'], needed: false },
	{ flag: 'town', path: ['venue', 'town'], needed: true, with: 'street' },
	{ flag: 'postcode', path: ['venue', 'postcode'], needed: false, with: 'street' },
	{ flag: 'hours', path: ['hours'], needed: false },
	{ flag: 'referral', path: ['referral', 'how'], needed: false },
	{ flag: 'eligibility', path: ['eligibility'], needed: false },
];
