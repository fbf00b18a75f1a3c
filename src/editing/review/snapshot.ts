import type { Place } from '../../domain/coverage.ts';
import type { Provision } from '../gaps.ts';
import { isMapping } from '../paths.ts';
import { readYamlText } from '../read-yaml.ts';
import type { Texts } from './content-texts.ts';
import { reviewedService, wordAt, wordsAt, type ReviewedService } from './reviewed-service.ts';

/** The entries of a file like districts.yaml, as they are written. */
export type Entries = Record<string, Record<string, unknown>>;

/** The content at one moment, parsed. */
export interface Snapshot {
	/** Every file, services included, by its path. */
	texts: Texts;
	/** By key: `helplines/galop`. */
	services: ReadonlyMap<string, ReviewedService>;
	areas: Entries;
	districts: Entries;
	providers: Entries;
}

/** The entries of a file; none when it is missing or is no YAML, which the checker tells. */
function entriesOf(texts: Texts, path: string): Entries {
	const { written } = readYamlText(path, texts.get(path) ?? '');
	if (!isMapping(written)) return {};
	return Object.fromEntries(Object.entries(written).map(([key, entry]) => [key, isMapping(entry) ? entry : {}]));
}

/** Reads the content's texts. Never throws: what cannot be read is empty, and a review says so. */
export function readSnapshot(texts: Texts): Snapshot {
	const services = [...texts].flatMap(([path, text]) => reviewedService(path, text) ?? []);
	return {
		texts,
		services: new Map(services.map((service) => [service.key, service])),
		areas: entriesOf(texts, 'content/areas.yaml'),
		districts: entriesOf(texts, 'content/districts.yaml'),
		providers: entriesOf(texts, 'content/providers.yaml'),
	};
}

/** The districts with their areas, for the rules of coverage. */
export const placesOf = ({ districts }: Snapshot): Place[] =>
	Object.entries(districts).map(([id, { area }]) => ({ id, area: String(area ?? '') }));

/** The services and districts, for what a district is left without. */
export const provisionOf = (snapshot: Snapshot): Provision => ({
	offers: [...snapshot.services.values()].map((service) => ({
		kind: service.kind,
		status: wordAt(service, 'status'),
		covers: wordsAt(service, 'covers'),
	})),
	places: placesOf(snapshot),
});
