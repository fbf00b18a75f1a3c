import { expect, test } from '@playwright/test';
import { axeOverPages } from './support/axe.ts';
import { builtPages } from './support/built.ts';

const paths = builtPages().map(({ path }) => path);

/** A phone, where things are closest together. */
test.use({ viewport: { width: 390, height: 844 } });

/** Pages are walked in parts, so that both workers have work and a failure names its part. */
const PARTS = 6;

for (let part = 0; part < PARTS; part += 1) {
	test(`nobody is told, and axe finds nothing: pages ${part + 1} of ${PARTS}`, async ({ page, context, baseURL }) => {
		test.setTimeout(240_000);
		const wrong: string[] = [];
		const axeFinds = axeOverPages();
		page.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(baseURL!) && !url.startsWith('data:')) wrong.push(`${page.url()} asked ${url}`);
		});
		page.on('console', (message) => message.type() === 'error' && wrong.push(`${page.url()} said ${message.text()}`));
		page.on('pageerror', (error) => wrong.push(`${page.url()} threw ${error.message}`));
		for (const path of paths.filter((_, at) => at % PARTS === part)) {
			await page.goto(path);
			const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
			if (kept) wrong.push(`${path} stored ${kept} keys`);
			wrong.push(...(await axeFinds(page)).map((words) => `${path} ${words}`));
		}
		expect(await context.cookies()).toEqual([]);
		expect(wrong).toEqual([]);
	});
}
