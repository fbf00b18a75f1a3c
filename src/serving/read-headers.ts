import type { HeaderRule } from './headers.ts';

/** Reads the text of a `_headers` file as the hosts' manuals describe it; comments begin with #. */
export const readHeaders = (text: string): HeaderRule[] =>
	text
		.split('\n')
		.filter((line) => !line.startsWith('#'))
		.join('\n')
		.trim()
		.split(/\n(?=\S)/)
		.map((block) => block.split('\n').map((line) => line.trim()))
		.map(([path, ...lines]) => ({
			path: path as HeaderRule['path'],
			headers: Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string])),
		}));
