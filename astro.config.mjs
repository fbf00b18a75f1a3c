import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { hosting } from './src/integrations/hosting.ts';
import { inlinedScripts } from './src/integrations/inlined-scripts.ts';
import { ownHashes } from './src/integrations/own-hashes.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shippedLicences } from './src/integrations/shipped-licences.ts';
import { sitemap } from './src/integrations/sitemap.ts';

/** Where the site is published. A deployer sets it, so that canonical links and feeds carry the real address. */
const site = process.env.SITE_URL ?? 'https://local-support.example';

export default defineConfig({
	site,
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	// The default ('jsx') glues words of neighbouring elements together.
	compressHTML: true,
	build: { inlineStylesheets: 'always' },
	devToolbar: { enabled: false },
	// hosting comes last: it compresses what the others made.
	integrations: [mdx(), searchIndex(), ownHashes(), shippedLicences(), sitemap(), hosting()],
	vite: { plugins: [inlinedScripts()] },
	// Makes .astro/collections/*.schema.json, from which VS Code completes content files.
	experimental: { contentIntellisense: true },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"connect-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
			],
		},
	},
});
