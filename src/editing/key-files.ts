import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as schemas from '../domain/schema.ts';
import { peopleIn, readKeyFile, type KeyFile } from './key-file.ts';
import type { Problem } from './problem.ts';
import { readYamlText } from './read-yaml.ts';
import { checkFields } from './schema-problems.ts';

/** The three key files and all that is wrong with them and with site.yaml. */
export interface KeyFiles {
	areas: KeyFile<schemas.Area>;
	districts: KeyFile<schemas.District>;
	providers: KeyFile<schemas.Provider>;
	keys: schemas.Keys;
	problems: Problem[];
}

/** What is wrong with site.yaml, which a directory may do without. */
function siteProblems(path: string): Problem[] {
	if (!existsSync(path)) return [];
	const yaml = readYamlText(path, readFileSync(path, 'utf8'));
	if (yaml.problems.length > 0) return yaml.problems;
	const { problems } = checkFields(path, schemas.siteSchema, { ...yaml, typed: yaml.typed ?? {} });
	return [...problems, ...peopleIn(path, yaml)];
}

/** Reads areas.yaml, districts.yaml, providers.yaml and site.yaml and holds them against their schemas. */
export function readKeyFiles(root: string): KeyFiles {
	const areas = readKeyFile<schemas.Area>(join(root, 'areas.yaml'), schemas.areaSchema);
	const districts = readKeyFile<schemas.District>(join(root, 'districts.yaml'), schemas.districtSchema(areas.keys));
	const providers = readKeyFile<schemas.Provider>(join(root, 'providers.yaml'), schemas.providerSchema);
	return {
		areas,
		districts,
		providers,
		keys: { areas: areas.keys, districts: districts.keys, providers: providers.keys },
		problems: [areas, districts, providers]
			.flatMap(({ problems }) => problems)
			.concat(siteProblems(join(root, 'site.yaml'))),
	};
}
