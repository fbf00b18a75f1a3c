import { contentTypes } from './content-types.ts';
import { headerRules } from './headers.ts';
import { fill, quoted } from './template.ts';

const parts = {
	headers: () =>
		headerRules.flatMap(({ path, headers }) =>
			Object.entries(headers).map(([name, value]) => `header ${path} ${name} ${quoted(value, ['"', '`'])}`),
		),
	types: () =>
		Object.entries(contentTypes).flatMap(([ending, type]) => [
			`@${ending} path *.${ending}`,
			`header @${ending} Content-Type "${type}"`,
		]),
};

/** `deploy/Caddyfile`, the template, with headers and content types filled in. */
export const caddyFile = (template: string): string => fill(template, parts);
