import { defineConfig } from 'vitest/config';

/** Long enough for a busy machine: building the boundaries or validating every page takes seconds. */
const testTimeout = 60_000;

/** `unit` runs in plain Node; `built` reads dist/ and needs `npm run build` before it. The browser's tests are Playwright's. */
export default defineConfig({
	test: {
		/** Every core. Vitest would leave one free, which is half of a small machine. */
		maxWorkers: '100%',
		projects: [
			{ test: { name: 'unit', testTimeout, include: ['tests/*.test.ts'], exclude: ['tests/*.built.test.ts'] } },
			{ test: { name: 'built', testTimeout, include: ['tests/*.built.test.ts'] } },
		],
	},
});
