/** A file of the sitemap: its name at the site’s root, and its text. */
export interface SitemapFile {
	name: string;
	text: string;
}

/** The most that one file may hold (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

const document = (root: string, item: string, addresses: readonly string[]) =>
	[
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
		...addresses.map((address) => `<${item}><loc>${address}</loc></${item}>`),
		`</${root}>`,
		'',
	].join('\n');

const parts = <T>(items: readonly T[], most: number): T[][] =>
	Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most));

/**
 * The sitemap of addresses that are already escaped, as HTML's are: `sitemap.xml`, which is an index of `sitemap-1.xml`
 * and so on when there are more addresses than one file may hold.
 */
export function sitemapFiles(addresses: readonly string[], site: URL, most = MOST): SitemapFile[] {
	if (addresses.length <= most) return [{ name: 'sitemap.xml', text: document('urlset', 'url', addresses) }];
	const files = parts(addresses, most).map((part, at) => ({
		name: `sitemap-${at + 1}.xml`,
		text: document('urlset', 'url', part),
	}));
	const index = files.map(({ name }) => new URL(`/${name}`, site).href);
	return [{ name: 'sitemap.xml', text: document('sitemapindex', 'sitemap', index) }, ...files];
}
