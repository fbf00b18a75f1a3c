import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/support/chromium.ts';

const executablePath = findChromium();
const port = process.env.PORT ?? '4321';
const baseURL = `http://localhost:${port}/`;

/** The built site in a real browser. `npm run test:browser` finds or installs Chromium first. */
export default defineConfig({
	testDir: 'tests',
	testMatch: '*.spec.ts',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	reporter: process.env.CI ? 'line' : 'list',
	timeout: 60_000,
	use: {
		baseURL,
		launchOptions: {
			...(executablePath && { executablePath }),
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
		},
	},
	webServer: {
		command: `node src/serving/serve.ts --port ${port}`,
		url: baseURL,
		reuseExistingServer: !process.env.CI,
	},
});
