import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The package that a module of a bundle belongs to: "leaflet", "@scope/name"; `undefined` for our own. */
const packageOf = (module: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];

/** A package's name, version and licence, then the text of its licence, which must go where its code goes. */
function licenceOf(name: string): string {
	const folder = `node_modules/${name}`;
	const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, string>;
	const texts = globSync('{LICENSE,LICENCE,license,licence}{,.md,.txt,/*}', { cwd: folder, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8').trim());
	return `${name} ${version} (${license})\n\n${texts.join('\n\n') || 'Its package holds no text of the licence.'}\n`;
}

/**
 * Publishes /licences.txt: every package whose code reaches a browser, as the bundles of the build have it, with its
 * licence. Code that a bundle drops is not in it.
 */
export function shippedLicences(): AstroIntegration {
	const shipped = new Set<string>();
	const noteModules = {
		name: 'note-shipped-modules',
		applyToEnvironment: ({ name }: { name: string }) => name === 'client',
		generateBundle(_: unknown, bundle: Record<string, { type: string; moduleIds?: string[] }>) {
			const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
			for (const name of modules.map(packageOf)) if (name) shipped.add(name);
		},
	};
	return {
		name: 'shipped-licences',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [noteModules] } }),
			'astro:build:done': ({ dir }) =>
				writeFileSync(fileURLToPath(new URL('licences.txt', dir)), [...shipped].sort().map(licenceOf).join('\n\n')),
		},
	};
}
