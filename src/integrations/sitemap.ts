import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const NOINDEX = /<meta name="robots" content="noindex"/;
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

/** A page's own address, as its HTML gives it; `undefined` for a page that search engines leave out. */
export const addressToList = (html: string): string | undefined =>
	NOINDEX.test(html) ? undefined : CANONICAL.exec(html)?.[1];

/** A sitemap (https://www.sitemaps.org/protocol.html) of addresses that are already escaped, as HTML's are. */
export const sitemapOf = (addresses: string[]): string =>
	[
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...addresses.map((address) => `<url><loc>${address}</loc></url>`),
		'</urlset>',
		'',
	].join('\n');

/** After the build, writes `sitemap.xml` from the pages themselves, so that none says "noindex" and is listed. */
export const sitemap = (): AstroIntegration => ({
	name: 'sitemap',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const root = fileURLToPath(dir);
			const addresses = globSync('**/*.html', { cwd: root })
				.sort()
				.map((file) => addressToList(readFileSync(join(root, file), 'utf8')))
				.filter((address) => address !== undefined);
			writeFileSync(join(root, 'sitemap.xml'), sitemapOf(addresses));
		},
	},
});
