import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { kindIds } from '../domain/kinds.ts';
import { asKey, nearest } from './nearest.ts';
import { error, type Problem } from './problem.ts';

/** The part of a file's name that becomes the last part of its address. */
const idOf = (name: string) => name.replace(/\.[^.]*$/, '');

/** Why a thing in a folder of services is not published, or not under the address it should have. */
function problemOf(entry: Dirent, twin: string | undefined): string | undefined {
	const id = idOf(entry.name);
	if (entry.isDirectory()) return 'is a folder and is not read. Put its files beside the others';
	if (twin) return `has the same address as ${twin}. Keep one of the two files`;
	if (!entry.name.endsWith('.md')) return `is not read. Name it "${asKey(id)}.md"`;
	return id === asKey(id) ? undefined : `must have small letters, digits and hyphens alone. Name it "${asKey(id)}.md"`;
}

function folderProblems(folder: string): Problem[] {
	const entries = readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !/^[_.]/.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	const firstOf = new Map<string, string>();
	return entries.flatMap((entry) => {
		const path = join(folder, entry.name);
		const key = asKey(idOf(entry.name));
		const words = problemOf(entry, firstOf.get(key));
		if (!firstOf.has(key)) firstOf.set(key, entry.name);
		return words ? [error(path, '', words)] : [];
	});
}

/** Folders with a name so near to a kind's that an editor will think their files are published. */
const strayFolders = (root: string): Problem[] =>
	readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !kindIds.some((kind) => kind === entry.name))
		.flatMap(({ name }) => {
			const kind = nearest(name, kindIds);
			return kind ? [error(join(root, name), '', `is not a kind of service. Did you mean "${kind}"?`)] : [];
		});

/** Folders of services that are not there, without which nothing else can be read. */
export const missingFolders = (root: string): Problem[] =>
	kindIds
		.map((kind) => join(root, kind))
		.filter((folder) => !existsSync(folder))
		.map((folder) => error(folder, '', 'is missing. Make the folder again, with its _template.md'));

/** Names of files and folders under which a service would not be published, or in place of another. */
export const fileNameProblems = (root: string): Problem[] => [
	...strayFolders(root),
	...kindIds
		.map((kind) => join(root, kind))
		.filter((folder) => existsSync(folder))
		.flatMap(folderProblems),
];
