import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../tests/support/chromium.ts';

/** The Chromium that the tests use. */
export function openBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	return chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
}
