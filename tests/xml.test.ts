import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Change } from '../src/feeds/changes.ts';
import { changesAtom } from '../src/feeds/changes-atom.ts';
import { sitemapFiles } from '../src/feeds/sitemap.ts';
import { xmlProblem } from './support/xml-schema.ts';

const site = new URL('https://local-support.example');
const addresses = (count: number) => Array.from({ length: count }, (_, at) => `${site.href}${at}/`);
const locs = (text: string) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);

describe('the sitemap', () => {
	test('is one file up to 50,000 addresses', () => {
		const [file, ...others] = sitemapFiles(addresses(50_000), site);
		expect(others).toEqual([]);
		expect(file!.name).toBe('sitemap.xml');
		expect(xmlProblem(file!.text)).toBeUndefined();
		expect(locs(file!.text)).toHaveLength(50_000);
	});

	test('is an index of files above that, which hold every address once, in order', () => {
		const all = addresses(100_001);
		const [index, ...files] = sitemapFiles(all, site);
		expect([index!, ...files].map(({ text }) => xmlProblem(text)).filter(Boolean)).toEqual([]);
		expect(index!.name).toBe('sitemap.xml');
		expect(locs(index!.text)).toEqual(files.map(({ name }) => `${site.href}${name}`));
		expect(files.map(({ text }) => locs(text).length)).toEqual([50_000, 50_000, 1]);
		expect(files.flatMap(({ text }) => locs(text))).toEqual(all);
	});

	test.each([
		['more than 50,000 addresses', sitemapFiles(addresses(50_001), site, 60_000)[0]!.text],
		['no address at all', sitemapFiles([], site)[0]!.text],
		['an address that is not whole', sitemapFiles(['/helplines/'], site)[0]!.text],
		['an & that is not escaped', sitemapFiles([`${site.href}?a&b`], site)[0]!.text],
		['another sort of file', '<rss version="2.0"></rss>'],
	])('is not valid with %s', (_, text) => expect(xmlProblem(text)).toBeTruthy());
});

describe('the feed of changes', () => {
	const change = (name: string, date: string): Change => ({
		event: 'checked',
		date,
		service: { key: 'helplines/any', href: '/helplines/any/', data: { name, checked: { on: date } } },
	});
	const feed = changesAtom([change('Any', '2025-08-29'), change('Other', '2024')], site);

	test.each(['Women & Girls', 'Aid <Kent>', 'a ]]> b', '“Ours”, ’t Huis'])('is valid with a name like %s', (name) => {
		const text = changesAtom([change(name, '2024')], site);
		expect(xmlProblem(text)).toBeUndefined();
		const [, title] = /<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/.exec(text)!;
		expect(parseHTML(`<p>${title}</p>`).document.querySelector('p')!.textContent).toBe(`Checked: ${name}`);
	});

	test('is valid with no change at all', () => expect(xmlProblem(changesAtom([], site))).toBeUndefined());

	test.each([
		['a date without a time', feed.replace('2025-08-29T00:00:00.000Z', '2025-08-29')],
		['a day that does not exist', feed.replaceAll('2025-08-29', '2025-02-30')],
		['a time without its zone', feed.replaceAll('00.000Z', '00')],
		['an entry without an id', feed.replace(/(<entry>[^]*?)<id>.*<\/id>/, '$1')],
		['two titles in an entry', feed.replace(/(<title type="html">.*<\/title>)/, '$1$1')],
		['no author', feed.replace(/<author>[^]*?<\/author>/, '')],
		['an entry that leads nowhere', feed.replace(/(<entry>[^]*?)<link [^>]*>/, '$1')],
		['an element that Atom does not have', feed.replace('<updated>', '<pubDate>x</pubDate><updated>')],
	])('is not valid with %s', (_, text) => {
		expect(text).not.toBe(feed);
		expect(xmlProblem(text)).toBeTruthy();
	});
});
