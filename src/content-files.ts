import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { kindIds, type Kind } from './domain/kinds.ts';
import type { Keys } from './domain/schema.ts';

/** Where the content is, from the project's root. */
export const CONTENT = 'content';

/** A service's file before anything is checked. */
export interface ServiceFile {
	/** From the project's root: `content/helplines/galop.md`. */
	path: string;
	kind: Kind;
	/** The file's name without its ending, which is the last part of the URL. */
	id: string;
	text: string;
}

/** Reads a YAML file of content as Astro does; throws js-yaml's own error when it is not YAML. */
export const readYaml = (name: string, root = CONTENT): Record<string, unknown> =>
	(yaml.load(readFileSync(join(root, name), 'utf8')) ?? {}) as Record<string, unknown>;

/** The keys of areas, districts and providers, which a service may name. */
export const readKeys = (root = CONTENT): Keys => ({
	areas: Object.keys(readYaml('areas.yaml', root)),
	districts: Object.keys(readYaml('districts.yaml', root)),
	providers: Object.keys(readYaml('providers.yaml', root)),
});

/** Every service's file, by kind and then by name. Files that begin with `_` are templates and not read. */
export function readServiceFiles(root = CONTENT): ServiceFile[] {
	return kindIds.flatMap((kind) =>
		readdirSync(join(root, kind))
			.filter((name) => /\.mdx?$/.test(name) && !name.startsWith('_'))
			.sort()
			.map((name) => {
				const path = join(root, kind, name);
				return { path, kind, id: name.replace(/\.mdx?$/, ''), text: readFileSync(path, 'utf8') };
			}),
	);
}
