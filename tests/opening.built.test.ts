import { expect, test } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import { WEEKS_AHEAD } from '../src/domain/open-data.ts';
import { readTimetable } from '../src/domain/timetable.ts';
import { builtPages } from './support/built.ts';
import { listingOn } from './support/listing.ts';

const pages = builtPages();
const carriers = pages.flatMap(({ path, document }) =>
	[...document.querySelectorAll('[data-open]')].map((element) => ({ path, element })),
);

/** The cards that show another service's number, as the page's own has none. */
const isOtherService = (element: Element) =>
	element.closest('.call')?.querySelector('h2')?.textContent?.startsWith('We know no number');

test('pages carry the times of what is open for the weeks ahead', () => {
	expect(carriers.length).toBeGreaterThan(50);
	const days = carriers.map(({ element }) => {
		const { from, until } = readTimetable(element.getAttribute('data-open')!);
		return Math.round((until - from) / 86_400_000);
	});
	expect([...new Set(days)]).toEqual([WEEKS_AHEAD * 7]);
});

/** Without scripts, and without the choices of the search, which claim nothing. */
const withoutScripts = (html: string) => html.replaceAll(/<(script|option)[^]*?<\/\1>/g, '');

test('nothing that goes stale is written into a page: it is worked out on the device', () => {
	const stale = pages.filter(({ html }) => /Open now|Next: /.test(withoutScripts(html)));
	expect(stale.map(({ path }) => path)).toEqual([]);
	expect(carriers.filter(({ element }) => element.textContent).map(({ path }) => path)).toEqual([]);
});

test('what is not confirmed, or paused, never says that it is open', () => {
	const paths = new Set(readServiceFiles().map(({ kind, id }) => `/${kind}/${id}/`));
	const unsure = pages.filter(
		({ path, document }) =>
			paths.has(path) &&
			/We could not confirm that this still runs|It is not running/.test(document.querySelector('main')!.textContent!),
	);
	expect(unsure.length).toBeGreaterThan(0);
	const claiming = unsure.filter(({ document }) =>
		[...document.querySelectorAll('[data-open]')].some((element) => !isOtherService(element)),
	);
	expect(claiming.map(({ path }) => path)).toEqual([]);
});

test('a service that no source dates never says that it is open, and says that nobody could confirm its hours', () => {
	const undated = listingOn(new Date().toISOString().slice(0, 10)).services.filter(
		({ data }) => data.status === 'open' && data.checked.on === 'unknown' && !('permanent' in data && data.permanent),
	);
	expect(undated.length).toBeGreaterThan(0);
	for (const { href, data } of undated) {
		const main = pages.find(({ path }) => path === href)!.document.querySelector('main')!;
		const claims = [...main.querySelectorAll('[data-open]')].filter((element) => !isOtherService(element));
		expect(claims, href).toEqual([]);
		const given = data.hours ?? data.phones?.[0]?.hours;
		expect(main.textContent!.includes('We could not confirm these times.'), href).toBe(given !== undefined);
	}
});

test('no list says “open now” of what it could not confirm', () => {
	const rows = pages.flatMap(({ path, document }) =>
		[...document.querySelectorAll('.rows > li')].map((row) => ({ path, row })),
	);
	const unsure = rows.filter(({ row }) => row.textContent?.includes('Not confirmed'));
	expect(unsure.length).toBeGreaterThan(0);
	expect(unsure.filter(({ row }) => row.querySelector('[data-open]')).map(({ path }) => path)).toEqual([]);
});
