import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './support/built.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard'],
	rules: {
		// Astro writes void elements and boolean attributes its own way; both are valid HTML.
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		// `role="list"` gives back to VoiceOver what `list-style: none` takes from it.
		'no-redundant-role': 'off',
		// Numbers are set by the tokens of the look, not broken by the browser.
		'tel-non-breaking': 'off',
		'long-title': 'off',
	},
});

test('every page is valid HTML', { timeout: 60_000 }, async () => {
	const mistakes = await Promise.all(
		builtPages().map(async ({ path, html }) => {
			const report = await validator.validateString(html);
			return report.results.flatMap(({ messages }) =>
				messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
			);
		}),
	);
	expect(mistakes.flat()).toEqual([]);
});
