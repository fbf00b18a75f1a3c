import { expect, test } from '@playwright/test';

const DISTRICT = '/professionals/put-this-on-your-site/';

test('JSON-LD in a page is no script to the policy: nothing is refused, nothing is asked elsewhere', async ({
	page,
}) => {
	const complaints: string[] = [];
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	await page.addInitScript(() =>
		document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error(violatedDirective)),
	);
	await page.goto('/helplines/national-domestic-abuse-helpline/');
	await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
	await page.waitForLoadState('networkidle');
	expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the HTML to copy is there, and no button that would do nothing', async ({ page }) => {
		await page.goto(DISTRICT);
		await page.locator(`main a[href^="${DISTRICT}"]`).first().click();
		await expect(page.locator('textarea').first()).toHaveValue(/<a href="https:/);
		await expect(page.locator('main button:visible')).toHaveCount(0);
	});
});

test('a button copies exactly what stands in its box', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(DISTRICT);
	await page.locator(`main a[href^="${DISTRICT}"]`).first().click();
	const part = page.locator('[data-copy]').first();
	await part.getByRole('button').click();
	await expect(part.getByRole('status')).toHaveText('Copied.');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await part.locator('textarea').inputValue());
});

test('a contact is downloaded under a neutral name, and the page stays', async ({ page }) => {
	await page.goto('/helplines/national-domestic-abuse-helpline/');
	const download = page.waitForEvent('download');
	await page.locator('a[href$=".vcf"]').click();
	expect((await download).suggestedFilename()).toBe('contact.vcf');
	await expect(page).toHaveURL(/\/helplines\//);
});
