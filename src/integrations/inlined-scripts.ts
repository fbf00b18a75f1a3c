import type { Plugin } from 'vite';

const COPY = '?copy';
const isEntry = (file: string) => file.endsWith('/src/components/open-now.ts');

/**
 * Gives a small script that stands on most pages its own copies of the modules it imports. Shared with the scripts of
 * the search and the map they would be a file of their own, so that every page would have to fetch two more.
 */
export const inlinedScripts = (): Plugin => ({
	name: 'inlined-scripts',
	apply: 'build',
	enforce: 'pre',
	async resolveId(id, importer) {
		if (!importer || !(isEntry(importer) || importer.endsWith(COPY))) return undefined;
		const resolved = await this.resolve(id, importer.replace(COPY, ''), { skipSelf: true });
		return resolved && `${resolved.id}${COPY}`;
	},
});
