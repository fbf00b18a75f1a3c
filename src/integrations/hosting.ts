import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../serving/headers-file.ts';
import { precompress } from '../serving/precompress.ts';

/** After every other change to the built site: adds `_headers`, and a brotli and a gzip copy of each file of text. */
export const hosting = (): AstroIntegration => ({
	name: 'hosting',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			writeFileSync(new URL('_headers', dir), headersFile());
			const start = performance.now();
			const files = await precompress(fileURLToPath(dir));
			logger.info(`${files} files compressed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
		},
	},
});
