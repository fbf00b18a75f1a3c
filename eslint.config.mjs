import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist/', 'dist-edit/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	...tseslint.configs.strict,
	...astro.configs.recommended,
	{
		rules: {
			// The schema and the checker make sure that what `!` asserts is there.
			'@typescript-eslint/no-non-null-assertion': 'off',
		},
	},
);
