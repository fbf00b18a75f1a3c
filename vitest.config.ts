import { defineConfig } from 'vitest/config';

/** `unit` runs in plain Node; `built` reads dist/ and needs `npm run build` before it. The browser's tests are Playwright's. */
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/*.test.ts'], exclude: ['tests/*.built.test.ts'] } },
			{ test: { name: 'built', include: ['tests/*.built.test.ts'] } },
		],
	},
});
