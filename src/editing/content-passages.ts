import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from './front-matter.ts';
import { passagesOf, plain, type Passage } from './passages.ts';
import { stringsIn } from './paths.ts';
import { readYamlText } from './read-yaml.ts';

/** A content file with all that people read in it. */
export interface ReadFile {
	path: string;
	passages: Passage[];
}

const idOf = (name: string) => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

function passagesIn(path: string): Passage[] {
	const text = readFileSync(path, 'utf8');
	if (!path.endsWith('.yaml')) return passagesOf({ ...readFrontMatter(path, text), id: idOf(path) });
	return stringsIn(readYamlText(path, text).written).map(([way, value]) => ({
		field: way.join('.'),
		text: plain(value),
	}));
}

/** Every file of content that is published, templates and the map's data left out. */
export const readPassages = (root: string): ReadFile[] =>
	globSync('**/*.{md,mdx,yaml}', { cwd: root })
		.filter((name) => !/(?:^|[/\\])_|^geo[/\\]/.test(name))
		.sort()
		.map((name) => ({ path: join(root, name), passages: passagesIn(join(root, name)) }));
