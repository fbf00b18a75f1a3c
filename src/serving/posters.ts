import { globSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../../tests/support/chromium.ts';

/** `npm run posters [-- --to folder]`: each poster of the built site as a PDF file, `<folder>/<area>/<poster>.pdf`. */
const { values } = parseArgs({ options: { to: { type: 'string', default: 'dist/posters' } } });
const FROM = 'dist/posters';

const pages = globSync('*/*/index.html', { cwd: FROM }).sort();
if (pages.length === 0) throw new Error(`There is no poster in ${FROM}. Run: npm run build`);

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to it.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ javaScriptEnabled: false });
for (const file of pages) {
	const path = join(values.to, `${dirname(file)}.pdf`);
	mkdirSync(dirname(path), { recursive: true });
	await page.goto(pathToFileURL(resolve(FROM, file)).href);
	await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
	console.log(path);
}
await browser.close();
