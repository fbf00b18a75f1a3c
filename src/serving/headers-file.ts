import { readFileSync } from 'node:fs';

/** One rule of a `_headers` file: a path with an optional `*` at its end, and the headers to send. */
export interface HeaderRule {
	path: string;
	headers: [name: string, value: string][];
}

/** Reads a `_headers` file as Netlify and Cloudflare Pages do: a path at the line's start, its headers indented. */
export function readHeaderRules(file: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
		else {
			const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
			if (name && value) rules.at(-1)?.headers.push([name, value]);
		}
	}
	return rules;
}

const matches = (rule: string, path: string) =>
	rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

/** The headers that a path gets: those of every rule that matches, a later rule's over an earlier one's. */
export const headersFor = (rules: HeaderRule[], path: string): Map<string, string> =>
	new Map(rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers));
