import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { readTimetable } from '../src/domain/timetable.ts';
import { builtPages } from './support/built.ts';

/** A built page whose own card opens and shuts, with the timetable that it carries. */
const pages = builtPages()
	.map(({ path, document }) => ({ path, data: document.querySelector('[data-open]')?.getAttribute('data-open') }))
	.filter((page): page is { path: string; data: string } => Boolean(page.data))
	.map(({ path, data }) => ({ path, timetable: readTimetable(data) }));
const shutting = pages.find(
	({ timetable }) => timetable.sessions.filter(({ bankHoliday }) => !bankHoliday).length > 5,
)!;
const always = pages.find(
	({ timetable: { from, until, sessions } }) => sessions[0]?.from === from && sessions[0]?.to === until,
)!;

const MINUTE = 60_000;
const session = shutting.timetable.sessions.filter(({ bankHoliday }) => !bankHoliday)[2]!;

/** What the page says of its first hours at an instant. */
async function saidAt(page: Page, path: string, now: number): Promise<string> {
	await page.clock.setFixedTime(now);
	await page.goto(path);
	return (await page.locator('[data-open]').first().textContent()) ?? '';
}

for (const timezoneId of ['Europe/London', 'America/New_York', 'Pacific/Auckland']) {
	test.describe(`on a device in ${timezoneId}`, () => {
		test.use({ timezoneId });

		test('says until when, in London’s time', async ({ page }) => {
			const closes = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hour12: true })
				.format(session.to)
				.replaceAll(/[^0-9apm]/g, '');
			const said = await saidAt(page, shutting.path, session.to - 10 * MINUTE);
			expect(said).toMatch(/^Open now until /);
			expect(said.replaceAll(/\.\d+/g, '')).toContain(closes);
		});

		test('says when it opens next', async ({ page }) => {
			expect(await saidAt(page, shutting.path, session.from - 10 * MINUTE)).toMatch(/^Next: today, /);
		});
	});
}

test('day and night is said as such', async ({ page }) => {
	expect(await saidAt(page, always.path, always.timetable.from + MINUTE)).toBe('Open now, day and night');
});

test('a build older than its hours, or a clock that is wrong, claims nothing', async ({ page }) => {
	expect(await saidAt(page, shutting.path, shutting.timetable.until + MINUTE)).toBe('Ring to check');
	expect(await saidAt(page, shutting.path, shutting.timetable.from - MINUTE)).toBe('Ring to check');
});

test('nothing that is not confirmed carries hours for “open now”', () => {
	const unsure = builtPages().filter(({ document }) =>
		document.querySelector('.note')?.textContent?.includes('could not confirm'),
	);
	expect(unsure.length).toBeGreaterThan(0);
	const own = ({ document }: (typeof unsure)[number]) =>
		[...document.querySelectorAll('.card, .call')].filter(
			(card) => !card.querySelector('h2')?.textContent?.startsWith('We know no number'),
		);
	const wrong = unsure.filter((page) => own(page).some((card) => card.querySelector('[data-open]')));
	expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the script for it is small', () => {
	const html = readFileSync(`dist${shutting.path}index.html`, 'utf8');
	const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script!.length);
	expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000);
});
