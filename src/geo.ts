import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT, readYaml } from './content-files.ts';
import type { ExactPostcodes } from './domain/exact-postcodes.ts';
import type { Boundaries } from './domain/boundaries.ts';

/** A town that the map labels. */
export interface Town {
	name: string;
	lat: number;
	lon: number;
	/** How many people live there. */
	people: number;
}

const pathOf = (name: string, root: string) => join(root, 'geo', name);
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The boundaries of the districts and the land round them. */
export const readBoundaries = (root = CONTENT) => readJson(pathOf('districts.topo.json', root)) as Boundaries;

/** The towns that the map labels, the largest first. */
export const readTowns = (root = CONTENT) =>
	(readYaml('geo/towns.yaml', root) as unknown as Town[]).toSorted((a, b) => b.people - a.people);

/** The councils that each first half of a postcode may be in, the most likely first. */
export const readOutward = (root = CONTENT) => readYaml('geo/postcodes.yaml', root) as Record<string, string[]>;

/** The exact table of postcodes, where somebody has made it with `npm run geo:postcodes`. */
export function readExact(root = CONTENT): ExactPostcodes | undefined {
	const path = pathOf('postcodes-exact.json', root);
	return existsSync(path) ? (readJson(path) as ExactPostcodes) : undefined;
}
