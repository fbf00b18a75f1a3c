import { readYaml, type ServiceFile } from '../content-files.ts';
import { audiences } from '../domain/audiences.ts';
import { topics } from '../domain/topics.ts';

/** What the form knows beside the schemas. */
export interface Known {
	/** The words to show for a value, where the pages have words for it. */
	words: Readonly<Record<string, string>>;
	/** Every service, as `replacedBy` names it: helplines/galop. */
	services: readonly string[];
}

const nationNames = { uk: 'The whole UK', england: 'England', wales: 'Wales', scotland: 'Scotland' };

/** The names in a file of keys: areas, districts or providers. */
const namesIn = (file: string) =>
	Object.fromEntries(
		Object.entries(readYaml(file)).map(([key, entry]) => [key, (entry as { name?: string }).name ?? key]),
	);

/** The values that the form offers with their words, and the services that one may name. */
export const choices = (services: readonly ServiceFile[]): Known => ({
	words: {
		...topics,
		...audiences,
		...nationNames,
		...namesIn('providers.yaml'),
		...namesIn('areas.yaml'),
		...namesIn('districts.yaml'),
	},
	services: services.map(({ kind, id }) => `${kind}/${id}`),
});
