import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { contentFiles, openForm, serveForm } from '../../tests/support/edit-form.ts';
import { closing, example } from './example.ts';
import { savePicture } from './save-picture.ts';

/** The kind in the pictures: the names of its services tell nobody a place. */
const KIND = 'helplines';
const WIDTH = 1000;

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const field = (page: Page, label: string) =>
	page.getByRole('group', { name: `“\u2068${label}\u2069” Field`, exact: true });

async function listPicture(page: Page, url: string): Promise<void> {
	await page.goto(`${url}edit/#/collections/${KIND}`);
	await page.getByRole('row').nth(3).waitFor();
	await savePicture('form-list', await page.screenshot());
}

async function addPicture(page: Page, url: string): Promise<void> {
	await page.goto(`${url}edit/#/collections/${KIND}/new`);
	await box(page, 'Code').waitFor();
	await box(page, 'Name').fill(example.name);
	await box(page, 'Summary').fill(example.summary);
	await savePicture('form-add', await page.screenshot());
}

/** The form shows a field when it is scrolled to: a tall window shows them all, and the picture is cut to the four of closing. */
async function retirePicture(page: Page): Promise<void> {
	await page.setViewportSize({ width: WIDTH, height: 7000 });
	await field(page, 'Status').getByRole('radio', { name: 'closed', exact: true }).click();
	await box(page, 'Closed on').fill('2026-03');
	await box(page, 'Reason').fill(closing.reason);
	await field(page, 'Replaced by').getByRole('combobox').click();
	await page.getByRole('option', { name: closing.to, exact: true }).click();
	const [first, last] = [await field(page, 'Closed on').boundingBox(), await field(page, 'Replaced by').boundingBox()];
	const clip = { x: first!.x, y: first!.y, width: first!.width, height: last!.y + last!.height - first!.y };
	await savePicture('form-retire', await page.screenshot({ clip }));
}

/** The editors' form: the list of a kind, a service being added, and one being retired. Nothing is saved. */
export async function takeFormPictures(browser: Browser): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'guide-form-'));
	const form = await serveForm(folder);
	const page = await browser.newPage({
		viewport: { width: WIDTH, height: 640 },
		reducedMotion: 'reduce',
		locale: 'en-GB',
	});
	try {
		await page.route(
			({ hostname, protocol }) => protocol.startsWith('http') && hostname !== 'localhost',
			(route) => route.abort(),
		);
		await openForm(page, form.url, contentFiles());
		await page.evaluate(() => document.fonts.ready);
		await listPicture(page, form.url);
		await addPicture(page, form.url);
		await retirePicture(page);
	} finally {
		await page.close();
		form.process.kill();
		rmSync(folder, { recursive: true });
	}
}
