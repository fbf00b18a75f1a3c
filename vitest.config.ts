import { defineConfig } from 'vitest/config';

/** Long enough for a busy machine: building the boundaries or validating every page takes seconds. */
const testTimeout = 60_000;

/** `unit` runs in plain Node; `built` reads dist/ and needs `npm run build` before it. The browser's tests are Playwright's. */
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', testTimeout, include: ['tests/*.test.ts'], exclude: ['tests/*.built.test.ts'] } },
			{ test: { name: 'built', testTimeout, include: ['tests/*.built.test.ts'] } },
		],
	},
});
