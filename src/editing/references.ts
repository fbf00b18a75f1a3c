import { globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Service } from './service.ts';

/** A line that speaks of a service. */
export interface Reference {
	path: string;
	/** From 1. */
	line: number;
	text: string;
}

/** Every file of content that people write, without templates and without what is about places alone. */
export const writtenFiles = (root: string): string[] =>
	globSync('**/*.{md,mdx,yaml}', { cwd: root })
		.filter((name) => !basename(name).startsWith('_') && !name.startsWith('geo'))
		.sort()
		.map((name) => join(root, name));

/** The program's own files that could name a service. */
const programFiles = () =>
	readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|astro)$/.test(name) && !name.startsWith('editing'))
		.map((name) => join('src', name));

const linesWith = (path: string, pattern: RegExp): Reference[] =>
	readFileSync(path, 'utf8')
		.split(/\r?\n/)
		.flatMap((text, at) => (pattern.test(text) ? [{ path, line: at + 1, text: text.trim() }] : []));

/** The lines of content, outside its own file, that name a service by its key, its short id, its name or its number. */
export function mentionsOf({ key, id, kind, path, data }: Service, root: string): Reference[] {
	const short = kind === 'helplines' ? [String.raw`(?:id="|helpline: ?["']?)${RegExp.escape(id)}(?=["']|\s|$)`] : [];
	const name = data.name ? [`(?<![\\p{L}])${RegExp.escape(data.name)}(?![\\p{L}])`] : [];
	// One number often stands in several files: those would go on sending people to a line that is dead.
	const numbers = (data.phones ?? []).map(({ number }) => `(?<!\\d)${RegExp.escape(number)}(?!\\d)`);
	const pattern = new RegExp(
		[String.raw`(?<![\w-])${RegExp.escape(key)}(?![\w-])`, ...short, ...name, ...numbers].join('|'),
		'u',
	);
	return writtenFiles(root)
		.filter((file) => file !== path)
		.flatMap((file) => linesWith(file, pattern));
}

/** The lines of the program that name a service by its key: no editor can mend them. */
export const programMentionsOf = ({ key }: Pick<Service, 'key'>): Reference[] =>
	programFiles().flatMap((file) => linesWith(file, new RegExp(`['"]${RegExp.escape(key)}['"]`)));
