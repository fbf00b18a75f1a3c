import { chromium } from '@playwright/test';
import { findChromium } from '../../tests/support/chromium.ts';
import { takeFormPictures } from './form-pictures.ts';
import { takePagePictures } from './page-pictures.ts';

// `npm run docs:pictures [form | pages]`: takes the pictures of CONTRIBUTING.md again, from the running form and site.
const [only] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
	if (only !== 'pages') await takeFormPictures(browser);
	if (only !== 'form') await takePagePictures(browser);
} finally {
	await browser.close();
}
