import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitemapFiles } from '../feeds/sitemap.ts';

const NOINDEX = /<meta name="robots" content="noindex"/;
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

/** A page's own address, as its HTML gives it; `undefined` for a page that search engines leave out. */
export const addressToList = (html: string): string | undefined =>
	NOINDEX.test(html) ? undefined : CANONICAL.exec(html)?.[1];

const addressesIn = (root: string) =>
	globSync('**/*.html', { cwd: root })
		.sort()
		.map((file) => addressToList(readFileSync(join(root, file), 'utf8')))
		.filter((address) => address !== undefined);

/** After the build, writes `sitemap.xml` from the pages themselves, so that none says "noindex" and is listed. */
export function sitemap(): AstroIntegration {
	let site: URL;
	return {
		name: 'sitemap',
		hooks: {
			'astro:config:done': ({ config }) => void (site = new URL(config.site!)),
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				for (const { name, text } of sitemapFiles(addressesIn(root), site)) writeFileSync(join(root, name), text);
			},
		},
	};
}
