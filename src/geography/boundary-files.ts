import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT, readYaml } from '../content-files.ts';
import type { District } from '../domain/schema.ts';

/** Where the boundary file is. */
export const BOUNDARIES = join(CONTENT, 'geo', 'districts.topo.json');

/** The directory's districts as districts.yaml holds them, by key. */
export const readDistricts = () => readYaml('districts.yaml') as Record<string, District>;

/** What the boundaries are built from: districts of whole constituencies, and places in those that are divided. */
export interface ConstituencyFacts {
	whole: Record<string, string>;
	divided: Record<string, Record<string, string[]>>;
}

export const readConstituencyFacts = () => readYaml('geo/constituencies.yaml') as unknown as ConstituencyFacts;

/** The boundary file as text. */
export const readBoundaryText = () => readFileSync(BOUNDARIES, 'utf8');
