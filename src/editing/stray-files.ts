import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asKey } from './nearest.ts';
import { error, type Problem } from './problem.ts';

/** The name under which a file would be read. */
const rightName = (name: string, ending: string) => `${asKey(name.replace(/\.[^.]*$/, ''))}${ending}`;

/** The files of a folder that are read, those that begin with `_` left out, and what is wrong with the names of the others. */
export function strayFiles(folder: string, ending: string): { names: string[]; problems: Problem[] } {
	const all = readdirSync(folder)
		.filter((name) => !/^[_.]/.test(name))
		.sort();
	const problems = all
		.filter((name) => name !== rightName(name, ending))
		.map((name) => error(join(folder, name), '', `is not read under this name. Name it "${rightName(name, ending)}"`));
	return { names: all.filter((name) => name.endsWith(ending)), problems };
}
