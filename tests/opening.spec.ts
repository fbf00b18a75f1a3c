import { expect, test, type Browser, type Page } from '@playwright/test';
import { readTimetable, type Timetable } from '../src/domain/timetable.ts';
import { builtPages } from './support/built.ts';

const MINUTE = 60_000;

/** Pages with what they carry: the first data on each. */
const carriers = builtPages()
	.map(({ path, document }) => ({ path, data: document.querySelector('main [data-open]')?.getAttribute('data-open') }))
	.filter((page): page is { path: string; data: string } => Boolean(page.data))
	.map(({ path, data }) => ({ path, data, timetable: readTimetable(data) }));

/** True for hours that open by day, most days. */
const isOrdinary = ({ sessions }: Timetable) =>
	sessions.length > 10 && sessions.every(({ from, to }) => to - from < 14 * 60 * MINUTE);

const ordinary = carriers.find(({ timetable }) => isOrdinary(timetable));
const always = carriers.find(
	({ timetable: { from, until, sessions } }) => sessions[0]?.from === from && sessions[0].to === until,
);

/** What the first element of a page says when the device's clock shows an instant. */
async function saidAt(page: Page, { path, data }: { path: string; data: string }, instant: number): Promise<string> {
	await page.clock.setFixedTime(instant);
	await page.goto(path);
	return (await page.locator(`[data-open="${data}"]`).first().textContent()) ?? '';
}

async function inZone(browser: Browser, timezoneId: string, work: (page: Page) => Promise<void>): Promise<void> {
	const context = await browser.newContext({ timezoneId });
	await work(await context.newPage());
	await context.close();
}

test('the content has ordinary hours and day-and-night ones to ask about', () => {
	expect(ordinary).toBeDefined();
	expect(always).toBeDefined();
});

test('says whether it is open, by London’s clock, wherever the device is', async ({ browser }) => {
	const { sessions } = ordinary!.timetable;
	const at = sessions.findIndex(({ bankHoliday }, i) => i > 0 && !bankHoliday && !sessions[i + 1]?.bankHoliday);
	const [session, next] = [sessions[at]!, sessions[at + 1]!];
	const instants = [session.from - MINUTE, session.from, session.to - MINUTE, session.to, next.from];
	const told: string[][] = [];
	for (const zone of ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']) {
		await inZone(browser, zone, async (page) => {
			const words: string[] = [];
			for (const instant of instants) words.push(await saidAt(page, ordinary!, instant));
			told.push(words);
		});
	}
	const [london, ...others] = told;
	expect(london![0]).toMatch(/^Next: today, \d/);
	expect(london![1]).toMatch(/^Open now until \d/);
	expect(london![2]).toBe(london![1]);
	expect(london![3]).toMatch(/^Next: (today|tomorrow|\w+day \d)/);
	expect(london![4]).toMatch(/^Open now until \d/);
	for (const words of others) expect(words).toEqual(london);
});

test('asks people to ring when the build is older than its weeks', async ({ page }) => {
	for (const carrier of [ordinary!, always!]) {
		const { from, until } = carrier.timetable;
		expect(await saidAt(page, carrier, until)).toBe('Ring to check');
		expect(await saidAt(page, carrier, until + 400 * 24 * 60 * MINUTE)).toBe('Ring to check');
		expect(await saidAt(page, carrier, from - MINUTE)).toBe('Ring to check');
	}
});

test('day and night is open day and night', async ({ page }) => {
	const { from } = always!.timetable;
	expect(await saidAt(page, always!, from + 3 * 60 * MINUTE)).toBe('Open now, day and night');
});

test('changes by itself while the page is open', async ({ page }) => {
	const session = ordinary!.timetable.sessions.find(({ bankHoliday }) => !bankHoliday)!;
	await page.clock.install({ time: session.from - MINUTE });
	await page.goto(ordinary!.path);
	const words = page.locator(`[data-open="${ordinary!.data}"]`).first();
	await expect(words).toHaveText(/^Next: today/);
	await page.clock.runFor(2 * MINUTE);
	await expect(words).toHaveText(/^Open now until/);
});

test('each number of a service says its own', async ({ page }) => {
	const several = builtPages().find(({ document }) => document.querySelector('.call .others [data-open]'));
	expect(several).toBeDefined();
	await page.goto(several!.path);
	const words = await page.locator('.call [data-open]').allTextContents();
	expect(words.length).toBeGreaterThan(1);
	for (const each of words) expect(each).toMatch(/^(Open now|Next: |Ring to check|Bank holiday)/);
});

test('is not printed', async ({ page }) => {
	await page.goto(always!.path);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-open]').first()).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the hours are there in words, and nothing that goes stale', async ({ page }) => {
		await page.goto(always!.path);
		await expect(page.locator('[data-open]').first()).toBeHidden();
		await expect(page.locator('main')).toContainText('Day and night, every day');
		await expect(page.locator('main')).not.toContainText(/Open now|Next:/);
	});
});
