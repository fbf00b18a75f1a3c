import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { builtPages, DIST } from './built.ts';

/** Something that is published apart from the pages' own HTML. */
export interface Published {
	/** Below `dist/`; of what stands in a page, the page’s path. */
	path: string;
	text: string;
	/** What is in it: objects of JSON and XML, rows of a table by their headings, lines of every other format. */
	value: unknown;
}

/** Copies of other files, which a test of their own opens, and the pages, which have tests of their own. */
const elsewhere = /\.(br|gz|html)$/;

/** Pictures hold no text. Whatever else is not text stops the tests, so that somebody says here how to read it. */
const pictures = /\.(png|ico)$/;

const rows = (text: string): unknown => parse(text, { columns: true, bom: true, relax_column_count: true });
const xml = (text: string): unknown => new XMLParser({ ignoreAttributes: false }).parse(text);

/** Long lines of calendars and contacts go on in the next, behind a space (RFC 5545, RFC 2426). */
const unfolded = (text: string) => text.replaceAll(/\r?\n[ \t]/g, '');
const lines = (text: string): unknown => unfolded(text).split(/\r?\n/);

const readers: [ending: RegExp, read: (text: string) => unknown][] = [
	[/\.(geo|topo)?json$/, (text) => JSON.parse(text) as unknown],
	[/\.csv$/, rows],
	[/\.(xml|atom|rss|svg)$/, xml],
	[/./, lines],
];

/** Takes a text apart by the ending of its path. Throws when it is no text. */
export function readPublished(path: string, text: string): Published {
	if (text.includes('\0')) throw new Error(`${path} is no text: say in tests/support/published.ts how to read it`);
	return { path, text, value: readers.find(([ending]) => ending.test(path))![1](text) };
}

const inPages = (): Published[] =>
	builtPages().flatMap(({ path, document }) =>
		[...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => ({
			path: path.slice(1),
			text: textContent!,
			value: JSON.parse(textContent!) as unknown,
		})),
	);

/** Every file of the built site that is no page, whatever its format, and the JSON-LD that stands in pages. */
export const published = (): Published[] => [
	...globSync('**/*', { cwd: DIST, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			join(parentPath, name)
				.slice(DIST.length + 1)
				.replaceAll('\\', '/'),
		)
		.filter((path) => !elsewhere.test(path) && !pictures.test(path))
		.sort()
		.map((path) => readPublished(path, readFileSync(join(DIST, path), 'utf8'))),
	...inPages(),
];

/** A text in a value, with the name of its field. */
export interface Found {
	field: string;
	text: string;
}

/** Every text in a value; numbers too, as coordinates are. */
export function textsIn(value: unknown, field = ''): Found[] {
	if (typeof value === 'string' || typeof value === 'number') return [{ field, text: String(value) }];
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([name, part]) => textsIn(part, Array.isArray(value) ? field : name));
}

/**
 * The smallest objects of a value one of whose own texts matches. The rest of such an object counts too, however deep:
 * a service’s venue hangs on the object that has its address.
 */
export function recordsOf(value: unknown, about: RegExp): object[] {
	if (!value || typeof value !== 'object') return [];
	const parts = Object.values(value) as unknown[];
	if (parts.some((part) => typeof part === 'string' && about.test(part))) return [value];
	return parts.flatMap((part) => recordsOf(part, about));
}
