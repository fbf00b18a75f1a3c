import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import { phoneProblem, sameNumber } from '../src/domain/phone.ts';
import { tellingWords } from '../src/domain/tab-title.ts';
import { postcodeIn } from '../src/editing/postcode-in-text.ts';
import { addressIn } from '../src/editing/street-address.ts';
import { readFrontMatter } from '../src/editing/front-matter.ts';
import { idOf } from '../src/feeds/hsds/ids.ts';
import { answers, builtPages, DIST } from './support/built.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');

interface Written {
	status: string;
	phones?: { number: string }[];
	opened?: string;
	closedOn?: string;
	checked: { on: string };
}

const services = readServiceFiles().map((file) => ({
	...file,
	key: `${file.kind}/${file.id}`,
	data: readFrontMatter(file.path, file.text).written as unknown as Written,
}));
const serviceAt = (key: string) => services.find((service) => service.key === key);

/** Elements that may come once or often are lists always. */
const xml = (path: string) =>
	new XMLParser({
		ignoreAttributes: false,
		isArray: (name) => ['entry', 'url', 'link', 'author'].includes(name),
	}).parse(read(path)) as Record<string, never>;

describe('contacts', () => {
	const files = globSync('data/vcard/*.vcf', { cwd: DIST });
	const cards = files.map((file) => ({
		file,
		text: read(file),
		key: services.find(({ key }) => file.endsWith(`${idOf(key)}.vcf`))!.key,
		card: new ICAL.Component(ICAL.parse(read(file)) as unknown[]),
	}));

	test('there are some, each of a service that runs, with all its numbers and no other', () => {
		expect(cards.length).toBeGreaterThan(5);
		for (const { card, key } of cards) {
			const { data } = serviceAt(key)!;
			expect(data.status, key).toBe('open');
			expect(card.getFirstPropertyValue('version')).toBe('3.0');
			const numbers = card.getAllProperties('tel').map((tel) => String(tel.getFirstValue()));
			expect(numbers.length, key).toBe(data.phones!.length);
			expect(numbers.filter((number, at) => !sameNumber(number, data.phones![at]!.number))).toEqual([]);
			expect(numbers.map(phoneProblem).filter(Boolean), key).toEqual([]);
		}
	});

	test('none tells what it is about, or holds more than a name and numbers', () => {
		for (const { card, text, file } of cards) {
			expect(tellingWords.exec(text)?.[0], file).toBeUndefined();
			const names = card.getAllProperties().map(({ name }) => name);
			expect([...new Set(names)].sort()).toEqual(['fn', 'n', 'tel', 'version']);
		}
	});

	test('every page offers its own and says what the phone will show', () => {
		const offered = pages.flatMap(({ document, path }) =>
			[...document.querySelectorAll('a[href^="/data/vcard/"]')].map((link) => ({ link, path, document })),
		);
		expect(offered.length).toBe(cards.length);
		for (const { link, path, document } of offered) {
			expect(link.getAttribute('href')).toBe(`/data/vcard/${idOf(path.slice(1, -1))}.vcf`);
			expect(tellingWords.test(link.getAttribute('download')!)).toBe(false);
			expect(document.querySelector('main')!.textContent).toContain('Contacts can show on shared devices');
		}
	});
});

describe('calendars', () => {
	test('each is offered by its page with a warning, is downloaded under a neutral name, and tells nothing', () => {
		const files = globSync('data/calendar/**/*.ics', { cwd: DIST }).map((file) => `/${file.replaceAll('\\', '/')}`);
		const offered = pages.flatMap(({ document }) =>
			[...document.querySelectorAll('a[href$=".ics"]')].map((link) => {
				expect(link.getAttribute('download')).toBe('appointment.ics');
				expect(document.querySelector('main')!.textContent).toContain('A calendar can show on a locked phone');
				return link.getAttribute('href')!;
			}),
		);
		expect(offered.sort()).toEqual(files.sort());
		expect(files.filter((file) => tellingWords.test(read(file)))).toEqual([]);
	});
});

describe('changes', () => {
	const { feed } = xml('data/changes.atom') as never as {
		feed: Record<string, never> & { entry: Record<string, never>[] };
	};
	const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

	test('the feed is well-formed and has what RFC 4287 demands', () => {
		expect(SyntaxValidator.validate(read('data/changes.atom'))).toBe(true);
		expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
		expect(feed.entry.length).toBeGreaterThan(10);
		for (const part of [feed, ...feed.entry]) {
			expect(String(part['id'])).toMatch(/^https:\/\//);
			expect(part['title']).toBeTruthy();
			expect(String(part['updated'])).toMatch(INSTANT);
		}
		expect(feed['author']).toBeTruthy();
		const ids = feed.entry.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('no entry is dated after today, and its words are no more exact than the content', () => {
		for (const entry of feed.entry) {
			expect(Date.parse(String(entry['updated']))).toBeLessThanOrEqual(Date.now());
			const [, event, date] = /#(\w+)-([\d-]+)$/.exec(String(entry['id']))!;
			const { data } = serviceAt(new URL(String(entry['id'])).pathname.slice(1, -1))!;
			expect({ opened: data.opened, closed: data.closedOn, checked: data.checked.on }[event!]).toBe(date);
			const day = /\d{1,2} [A-Z][a-z]+ \d{4}/.test(
				String((entry['summary'] as { '#text'?: string } | undefined)?.['#text']),
			);
			expect(day).toBe(date!.length === 10);
		}
	});

	test('the pages list every opening, closing and check of the content that has a date', () => {
		const listed = pages
			.filter(({ path }) => /^\/about\/changes\/\d{4}\/$/.test(path))
			.flatMap(({ document }) => [...document.querySelectorAll('main li > a[href]')])
			.filter((link) => serviceAt(link.getAttribute('href')!.slice(1, -1)));
		const dated = services.flatMap(({ data }) => [
			data.opened,
			data.closedOn,
			data.closedOn || data.checked.on === 'unknown' ? undefined : data.checked.on,
		]);
		expect(listed.length).toBe(dated.filter(Boolean).length);
	});
});

describe('for search engines', () => {
	const { urlset } = xml('sitemap.xml') as never as { urlset: { '@_xmlns': string; url: { loc: string }[] } };
	const isNoindex = (document: Document) => document.querySelector('meta[name=robots][content*=noindex]') !== null;

	test('the sitemap has every page that may be found, by its canonical address, and no other', () => {
		expect(SyntaxValidator.validate(read('sitemap.xml'))).toBe(true);
		expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
		const wanted = pages
			.filter(({ document }) => !isNoindex(document))
			.map(({ document }) => document.querySelector('link[rel=canonical]')!.getAttribute('href')!);
		expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(wanted.sort());
		expect(wanted.length).toBeGreaterThan(100);
		expect(wanted.filter((url) => !answers(new URL(url).pathname))).toEqual([]);
	});

	test('robots.txt names the sitemap', () => {
		expect(read('robots.txt')).toContain(`Sitemap: ${new URL('/sitemap.xml', urlset.url[0]!.loc).href}`);
	});

	test('a shared link says no more than the tab, and its picture is there', async () => {
		for (const { document, path } of pages) {
			const og = (name: string) => document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
			expect(og('title'), path).toBe(document.documentElement.dataset.tab);
			for (const name of ['title', 'description', 'site_name', 'image', 'image:alt'])
				expect(og(name) && !tellingWords.test(og(name)), `${path} ${name}`).toBe(true);
		}
		expect(await sharp(join(DIST, 'card.png')).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
	});

	test('llms.txt gives numbers of the content alone, and links that answer', () => {
		const text = read('llms.txt');
		const numbers = [...text.matchAll(/\) (0[\d ]+\d) \(/g)].map(([, number]) => number!);
		expect(numbers.length).toBeGreaterThan(0);
		const known = services.flatMap(({ data }) => (data.phones ?? []).map(({ number }) => number));
		expect(numbers.filter((number) => !known.includes(number))).toEqual([]);
		const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => new URL(url!).pathname);
		expect(links.filter((path) => !answers(path))).toEqual([]);
		expect(text).not.toMatch(/\((Not confirmed|Closed)/);
	});
});

describe('schema.org', () => {
	const described = pages.flatMap(({ path, document }) => {
		const script = document.querySelector('script[type="application/ld+json"]');
		return script ? [{ path, text: script.textContent!, service: serviceAt(path.slice(1, -1))! }] : [];
	});
	const context = { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } };
	const documentLoader = (url: string) => {
		if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`No context ${url}`);
		return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context });
	};

	test('every service but closed and paused ones is described, in JSON-LD that a library expands', async () => {
		const wanted = services.filter(({ data }) => data.status !== 'closed' && data.status !== 'paused');
		expect(described.map(({ service }) => service.key).sort()).toEqual(wanted.map(({ key }) => key).sort());
		for (const { text, path } of described) {
			const [node] = (await jsonld.expand(JSON.parse(text) as object, { documentLoader })) as Record<string, unknown>[];
			expect(node!['@type'], path).toEqual(['https://schema.org/Service']);
			for (const property of ['name', 'description', 'serviceType', 'provider', 'areaServed', 'url'])
				expect(node![`https://schema.org/${property}`], `${path} ${property}`).toBeTruthy();
		}
	});

	test('a refuge has no place of any sort, and nothing that is not sure to run has a number or hours', () => {
		const refuges = described.filter(({ service }) => service.kind === 'refuges');
		expect(refuges.length).toBeGreaterThan(0);
		for (const { text, path } of refuges) {
			expect(text, path).not.toMatch(/"(Place|PostalAddress|GeoCoordinates|serviceLocation|address|geo)"/);
			expect(postcodeIn(text, false) ?? addressIn(text), path).toBeUndefined();
		}
		const unsure = described.filter(({ service }) => service.data.status === 'unconfirmed');
		expect(unsure.length).toBeGreaterThan(0);
		expect(unsure.filter(({ text }) => /telephone|hoursAvailable|serviceLocation/.test(text))).toEqual([]);
	});

	test('what runs has every number of its content', () => {
		const sure = described.filter(({ text }) => text.includes('"telephone"'));
		expect(sure.length).toBeGreaterThan(5);
		for (const { text, service } of sure) {
			const numbers = [...text.matchAll(/"telephone":"([^"]+)"/g)].map(([, number]) => number);
			expect(numbers).toEqual(service.data.phones!.map(({ number }) => number));
		}
	});
});

describe('for partner sites', () => {
	const parts = pages.filter(({ path }) => /^\/professionals\/put-this-on-your-site\/./.test(path));

	const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
	/** What people copy. The parser leaves a text area's entities as they are. */
	const textsIn = (document: Document) =>
		[...document.querySelectorAll('main textarea')].map(({ textContent }) =>
			textContent!.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity]!),
		);

	test('each district has HTML to copy, without script, frame or style, whose links answer', () => {
		expect(parts.length).toBe(pages.filter(({ path }) => /^\/districts\/./.test(path)).length);
		for (const { path, document } of parts) {
			const texts = textsIn(document);
			expect(texts.length, path).toBeGreaterThan(2);
			for (const text of texts) {
				expect(text, path).not.toMatch(/<(script|iframe|style|object|embed)|javascript:|\son\w+=|target=/i);
				const hrefs = [...text.matchAll(/href="(https:[^"]+)"/g)].map(([, href]) => new URL(href!).pathname);
				expect(hrefs.length, path).toBeGreaterThan(0);
				expect(hrefs.filter((href) => !answers(href) || isClosed(href))).toEqual([]);
			}
		}
	});

	test('a number stands only with the date it was checked, and only for what runs', () => {
		const lines = parts
			.flatMap(({ document }) => textsIn(document))
			.flatMap((text) => text.split('\n').filter((line) => /href="tel:0/.test(line)));
		expect(lines.length).toBeGreaterThan(20);
		for (const line of lines) {
			expect(line).toMatch(/\((Checked|Check first|The same)[^)]*\)/);
			const key = new URL(/href="(https:[^"]+)"/.exec(line)![1]!).pathname.slice(1, -1);
			expect(serviceAt(key)!.data.status).toBe('open');
		}
	});

	test('the badge is there', () => {
		expect(existsSync(join(DIST, 'help-badge.svg'))).toBe(true);
		expect(
			byPath.get('/professionals/')!.document.querySelector('a[href="/professionals/put-this-on-your-site/"]'),
		).toBeTruthy();
	});

	const isClosed = (href: string) => serviceAt(href.slice(1, -1))?.data.status === 'closed';
});
