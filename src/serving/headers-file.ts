import { headerRules, type HeaderRule } from './headers.ts';

const block = ({ path, headers }: HeaderRule) =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** The file `_headers` that Netlify and Cloudflare Pages read: a path at the line's start, its headers indented. */
export const headersFile = (): string => `${headerRules.map(block).join('\n')}\n`;
