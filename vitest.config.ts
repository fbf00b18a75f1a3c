import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Long enough for a busy machine: building the boundaries or validating every page takes seconds. */
const testTimeout = 60_000;

/** Hundreds of tests copy the content to break it: in memory, where the machine has files there, as a disk takes twenty times as long. */
const env = existsSync('/dev/shm') ? { TMPDIR: '/dev/shm' } : {};

/** `unit` runs in plain Node; `built` reads dist/ and needs `npm run build` before it. The browser's tests are Playwright's. */
export default defineConfig({
	test: {
		/** Every core. Vitest would leave one free, which is half of a small machine. */
		maxWorkers: '100%',
		projects: [
			{ test: { name: 'unit', testTimeout, env, include: ['tests/*.test.ts'], exclude: ['tests/*.built.test.ts'] } },
			{ test: { name: 'built', testTimeout, include: ['tests/*.built.test.ts'] } },
		],
	},
});
