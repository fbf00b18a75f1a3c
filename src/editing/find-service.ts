import { readKeys, readServiceFiles } from '../content-files.ts';
import { serviceSchemas } from '../domain/schema.ts';
import { Mistake } from './command-line.ts';
import { nearest } from './nearest.ts';
import { readService, type Service } from './service.ts';

/** Every service of a content folder, read as far as it can be. */
export function readServices(root: string): Service[] {
	const schemas = serviceSchemas(readKeys(root));
	return readServiceFiles(root).map((file) => readService(file, schemas));
}

/** The words that may mean a service: "content/helplines/galop.md", "helplines/galop", "galop" or "N-204". */
const plain = (word: string) =>
	word
		.replace(/^.*?content\//, '')
		.replace(/^\/|\/$/g, '')
		.replace(/\.mdx?$/, '');

const unknown = (word: string, services: readonly Service[]) => {
	const near = nearest(word, [...services.map(({ key }) => key), ...services.map(({ id }) => id)]);
	const otherwise = 'Write its folder and file name, like helplines/galop, or the code on its page';
	return `"${word}" is not a service. ${near ? `Did you mean "${near}"?` : otherwise}`;
};

/** The service that somebody means by its key, its file, its id or its code; throws a Mistake when none or several fit. */
export function findService(word: string, services: readonly Service[]): Service {
	const wanted = plain(word);
	const found = services.filter(
		({ key, id, data }) => key === wanted || id === wanted || data.code === wanted.toUpperCase(),
	);
	const [only, ...others] = found;
	if (!only) throw new Mistake(unknown(word, services));
	if (others.length === 0) return only;
	throw new Mistake(`"${word}" may be ${found.map(({ key }) => key).join(' or ')}. Write which`);
}
