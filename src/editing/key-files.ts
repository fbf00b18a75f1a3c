import { join } from 'node:path';
import * as schemas from '../domain/schema.ts';
import { formProblems } from './forms.ts';
import { readKeyFile, type KeyFile } from './key-file.ts';
import type { Problem } from './problem.ts';

/** The three key files and all that is wrong with them and with the other YAML files. */
export interface KeyFiles {
	areas: KeyFile<schemas.Area>;
	districts: KeyFile<schemas.District>;
	providers: KeyFile<schemas.Provider>;
	keys: schemas.Keys;
	problems: Problem[];
}

/** Reads areas.yaml, districts.yaml and providers.yaml, and holds them and the other YAML files against their schemas. */
export function readKeyFiles(root: string): KeyFiles {
	const areas = readKeyFile<schemas.Area>(join(root, 'areas.yaml'), schemas.areaSchema);
	const districts = readKeyFile<schemas.District>(join(root, 'districts.yaml'), schemas.districtSchema(areas.keys));
	const providers = readKeyFile<schemas.Provider>(join(root, 'providers.yaml'), schemas.providerSchema);
	return {
		areas,
		districts,
		providers,
		keys: { areas: areas.keys, districts: districts.keys, providers: providers.keys },
		problems: [areas, districts, providers].flatMap(({ problems }) => problems).concat(formProblems(root)),
	};
}
