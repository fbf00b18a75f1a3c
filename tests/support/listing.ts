import type { AnyService, AreaEntry, DistrictEntry } from '../../src/directory.ts';
import { readKeys, readServiceFiles, readYaml, type ServiceFile } from '../../src/content-files.ts';
import { coveredDistricts, isNationwide } from '../../src/domain/coverage.ts';
import { freshnessOf } from '../../src/domain/freshness.ts';
import { serviceSchemas, type Area, type District, type Provider } from '../../src/domain/schema.ts';
import { readFrontMatter } from '../../src/editing/front-matter.ts';
import type { Listing } from '../../src/feeds/listing.ts';

const entries = <T>(name: string) => Object.entries(readYaml(name)) as [string, T][];
const schemas = serviceSchemas(readKeys());
const providers = new Map(entries<Provider>('providers.yaml'));

const districts: DistrictEntry[] = entries<District>('districts.yaml').map(([id, district]) => ({
	...district,
	id,
	href: `/districts/${id}/`,
}));

const areas: AreaEntry[] = entries<Area>('areas.yaml').map(([id, area]) => ({
	...area,
	id,
	href: `/areas/${id}/`,
	districts: districts.filter((district) => district.area === id),
}));

/** A service’s file as the directory holds it, without Astro. Throws when the file breaks its schema. */
function serviceOf({ path, kind, id, text }: ServiceFile, made: Date): AnyService {
	const { typed, body } = readFrontMatter(path, text);
	const data = schemas[kind].parse(typed);
	return {
		kind,
		id,
		key: `${kind}/${id}`,
		href: `/${kind}/${id}/`,
		data,
		provider: providers.get(data.provider),
		freshness: freshnessOf(kind, data, made),
		districts: coveredDistricts(data.covers, districts),
		nationwide: isNationwide(data.covers),
		entry: { body },
	} as AnyService;
}

/** The real content as feeds take it, as it was on a day. */
export function listingOn(day: string): Listing {
	const made = new Date(day);
	const services = readServiceFiles().map((file) => serviceOf(file, made));
	return { areas, districts, services, site: new URL('https://local-support.example'), made };
}
