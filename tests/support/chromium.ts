import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is: CHROMIUM_PATH, the system's, or Playwright's own; `undefined` when there is none. */
export const findChromium = (): string | undefined =>
	[process.env.CHROMIUM_PATH, ...INSTALLED, chromium.executablePath()].find((path) => path && existsSync(path));

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const run = (command: string, ...args: string[]) =>
	execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** Installs a Chromium: Debian's package when root on Debian, else Playwright's. */
function install(): void {
	if (isDebianRoot()) {
		run('apt-get', 'update', '-qq');
		run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation', 'poppler-utils');
	} else {
		run('npx', 'playwright', 'install', 'chromium');
	}
}

if (import.meta.main) {
	if (!findChromium()) install();
	const path = findChromium();
	if (!path) throw new Error('No Chromium found or installed. Install one and set CHROMIUM_PATH to it.');
	console.log(`Chromium: ${path}`);
}
