import { defineConfig } from 'vitest/config';

/** `unit` runs in plain Node; `built` reads dist/ and needs `npm run build` before it. The browser's tests are Playwright's. */
export default defineConfig({
	test: {
		projects: [
			{ test: { testTimeout: 60_000, name: 'unit', include: ['tests/*.test.ts'], exclude: ['tests/*.built.test.ts'] } },
			{ test: { testTimeout: 60_000, name: 'built', include: ['tests/*.built.test.ts'] } },
		],
	},
});
