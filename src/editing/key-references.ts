import type { KeyFile } from './key-file.ts';
import type { KeyFiles } from './key-files.ts';
import { didYouMean } from './nearest.ts';
import { error, warning, type Problem } from './problem.ts';
import type { Service } from './service.ts';

/** Areas whose front door is no helpline of the directory, or is closed. */
function frontDoors({ areas }: KeyFiles, services: Service[]): Problem[] {
	const helplines = services.filter(({ kind }) => kind === 'helplines');
	const open = helplines.filter(({ data }) => data.status !== 'closed').map(({ id }) => id);
	return areas.entries.flatMap(({ id, helpline }) => {
		if (helpline === undefined || open.includes(helpline)) return [];
		const state = helplines.some((service) => service.id === helpline) ? 'closed' : 'not in content/helplines';
		const words = `"${helpline}" is ${state}. ${didYouMean(helpline, open, 'Write the name of a file there, without .md')}`;
		return [error(areas.path, `${id}.helpline`, words)];
	});
}

/** Entries that share what must be their own. */
function shared<Entry>(file: KeyFile<Entry>, field: string & keyof Entry): Problem[] {
	return file.entries.flatMap((entry, at) => {
		const other = file.entries.slice(0, at).find((earlier) => entry[field] && earlier[field] === entry[field]);
		return other ? [error(file.path, `${entry.id}.${field}`, `"${entry[field]}" is already that of ${other.id}`)] : [];
	});
}

/** Providers that no service names. */
const unused = ({ providers }: KeyFiles, services: Service[]): Problem[] =>
	providers.keys
		.filter((key) => !services.some(({ data }) => data.provider === key))
		.map((key) =>
			warning(providers.path, key, 'is named by no service. Delete it, or look for the service that should name it'),
		);

/** What is wrong between the key files and the services. */
export const keyReferenceProblems = (files: KeyFiles, services: Service[]): Problem[] => [
	...frontDoors(files, services),
	...shared(files.districts, 'gss'),
	...shared(files.areas, 'letter'),
	...unused(files, services),
];
