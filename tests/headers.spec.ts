import { expect, test } from '@playwright/test';
import { builtPages } from './support/built.ts';

test('every answer carries the headers that protect the visitor', async ({ request }) => {
	for (const path of ['/', '/helplines/', '/favicon.svg', '/nowhere/']) {
		const headers = (await request.get(path)).headers();
		expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
		expect(headers['content-security-policy'], path).not.toContain('unsafe-inline');
		expect(headers, path).toMatchObject({
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff',
			'cross-origin-opener-policy': 'same-origin',
			'cache-control': 'no-store',
		});
		expect(headers['permissions-policy'], path).toMatch(/geolocation=\(\)/);
	}
});

test('leaving asks the browser to forget', async ({ request }) => {
	expect((await request.get('/leave/')).headers()['clear-site-data']).toBe('"cache", "storage"');
});

test('a wrong address answers 404 with a page that still helps', async ({ page }) => {
	expect((await page.goto('/nowhere/'))!.status()).toBe(404);
	await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});

test('the rules for headers are not published as a page', async ({ request }) => {
	expect((await request.get('/_headers')).status()).toBe(404);
});

test('every page’s own policy closes everything but itself, without unsafe-inline', () => {
	const policies = builtPages().map(({ document, path }) => ({
		path,
		policy: document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '',
	}));
	const open = policies.filter(
		({ policy }) => !policy.startsWith("default-src 'none'") || /unsafe-inline|unsafe-eval|https?:|\*/.test(policy),
	);
	expect(open).toEqual([]);
});

test('an inline script that the build did not make does not run', async ({ page }) => {
	await page.route('/', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace('</body>', '<script>document.title = "run"</script></body>');
		await route.fulfill({ response, body });
	});
	await page.goto('/');
	await expect(page).not.toHaveTitle('run');
});
