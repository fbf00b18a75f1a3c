import { cpSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const CMS = dirname(fileURLToPath(import.meta.resolve('@sveltia/cms')));

/** The form has no field for code, so the colours of 300 programming languages and their themes stay out. */
const withoutHighlighting: Plugin = {
	name: 'without-highlighting',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^@shikijs\// }, () => ({ path: 'no-highlighting', namespace: 'empty' }));
		onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default []' }));
	},
};

/** Bundles the form's script into a folder, with the fonts that it asks for and all their licences beside it. */
export async function bundle(folder: string): Promise<void> {
	await build({
		entryPoints: ['src/edit-form/form.ts'],
		outdir: folder,
		bundle: true,
		splitting: true,
		minify: true,
		format: 'esm',
		charset: 'utf8',
		target: 'esnext',
		logLevel: 'warning',
		logOverride: { 'empty-import-meta': 'silent' },
		plugins: [withoutHighlighting],
	});
	for (const file of globSync(join(CMS, 'assets/*.{woff2,LICENSE.txt}')))
		cpSync(file, join(folder, 'assets', basename(file)));
	cpSync(join(CMS, '../LICENSE.txt'), join(folder, 'LICENSE.txt'));
}
