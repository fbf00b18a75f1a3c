import type { AnyService, AreaEntry, DistrictEntry } from '../directory.ts';

/** What every feed is made from: the directory, and where and when it is published. Feeds read nothing else. */
export interface Listing {
	areas: readonly AreaEntry[];
	districts: readonly DistrictEntry[];
	/** All services, the closed ones too. */
	services: readonly AnyService[];
	/** Where the site is published, for whole addresses. */
	site: URL;
	/** The day of the build. */
	made: Date;
}

/** The whole address of a page or file of the site. */
export const addressOf = ({ site }: Pick<Listing, 'site'>, path: string): string => new URL(path, site).href;
