import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveFolder } from '../../tests/support/edit-form.ts';
import { change, closing, example } from './example.ts';
import { savePicture } from './save-picture.ts';
import { buildIn, copySite, runCommandIn } from './site-copy.ts';

const key = `${example.kind}/${example.id}`;
const flags = Object.entries(example).flatMap(([flag, value]) => [`--${flag}`, value]);

/** The example's page as it is built now, on a phone. */
async function pagePicture(browser: Browser, folder: string): Promise<Buffer> {
	const server = await serveFolder(buildIn(folder));
	const page = await browser.newPage({ viewport: { width: 390, height: 860 }, locale: 'en-GB' });
	try {
		await page.goto(`${server.url}${key}/`);
		return await page.screenshot();
	} finally {
		await page.close();
		server.process.kill();
	}
}

function changeLine(folder: string): void {
	const path = join(folder, 'content', `${key}.md`);
	const text = readFileSync(path, 'utf8');
	if (!text.includes(change.from)) throw new Error(`${path} has no "${change.from}"`);
	writeFileSync(path, text.replace(change.from, change.to));
}

/** The page of a made-up service: when it was added, after a change, and retired. The real content is not touched. */
export async function takePagePictures(browser: Browser): Promise<void> {
	const folder = copySite();
	try {
		runCommandIn(folder, 'new', [...flags, '--no-questions']);
		const added = await pagePicture(browser, folder);
		changeLine(folder);
		const changed = await pagePicture(browser, folder);
		await savePicture('page-before-and-after', added, changed);
		runCommandIn(folder, 'retire', [key, '--reason', closing.reason, '--to', closing.to, '--yes']);
		await savePicture('page-closed', await pagePicture(browser, folder));
	} finally {
		rmSync(folder, { recursive: true });
	}
}
