import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installOnDebian, isDebianRoot } from './debian.ts';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is: CHROMIUM_PATH, the system's, or Playwright's own; `undefined` when there is none. */
export const findChromium = (): string | undefined =>
	[process.env.CHROMIUM_PATH, ...INSTALLED, chromium.executablePath()].find((path) => path && existsSync(path));

/** Installs a Chromium: Debian's package when root on Debian, else Playwright's. */
function install(): void {
	if (isDebianRoot()) {
		installOnDebian('chromium', 'fonts-liberation', 'poppler-utils');
	} else {
		execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
	}
}

if (import.meta.main) {
	if (!findChromium()) install();
	const path = findChromium();
	if (!path) throw new Error('No Chromium found or installed. Install one and set CHROMIUM_PATH to it.');
	console.log(`Chromium: ${path}`);
}
