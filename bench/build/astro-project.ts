import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CONTENT, readServiceFiles } from '../../src/content-files.ts';
import { placeName } from '../invented.ts';

/** What a build only reads, linked. */
const LINKED = ['node_modules', 'tests', 'bench', 'tsconfig.json', 'package.json'];

/** What Astro finds by its address within the project, which a link would lead out of. */
const COPIED = ['src', 'public', 'astro.config.mjs', CONTENT];

/** A service again under a name and number of its own, so that nothing is found twice. */
function copyOf(text: string, at: number): string {
	const digits = String(at).padStart(6, '0');
	return text
		.replace(/^name: "?(.*?)"?$/m, (_, name: string) => `name: "${placeName(at)} ${name}"`.slice(0, 90))
		.replace(/\b(\d{2}) ?(\d{4})"$/gm, `${digits.slice(0, 2)} ${digits.slice(2)}"`);
}

/**
 * A folder with the whole project in which there are `count` services: all that there are, and copies of those that
 * help in some districts alone. Whoever asks for it deletes it.
 */
export function astroProject(count: number): string {
	const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
	for (const name of LINKED) symlinkSync(resolve(name), join(folder, name));
	for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
	const files = readServiceFiles();
	const local = files.filter(
		({ text }) => !/^covers: .*(england|uk|wales|scotland)/m.test(text) && !/^status: closed/m.test(text),
	);
	for (let at = 0; at < count - files.length; at += 1) {
		const { kind, id, text } = local[at % local.length]!;
		writeFileSync(join(folder, CONTENT, kind, `${id}-${at}.md`), copyOf(text, at));
	}
	return folder;
}
