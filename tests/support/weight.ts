import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { DIST, type BuiltPage } from './built.ts';

/** Bytes as a server with the build's gzip copies sends them. */
export const gzipBytes = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/** Bytes as a server with the build's brotli copies sends them, at the quality of an everyday build. */
export const brotliBytes = (content: string | Buffer): number =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** A file of the built site by its address. */
export const contentOf = (path: string): Buffer => readFileSync(join(DIST, path));

/** The address of what a script names. */
const address = (path: string, script: string) => new URL(path, `http://site${script}`).pathname;

/** A script and what it needs before it runs. What it asks for later, `import(…)`, is not among it. */
function withImports(script: string): string[] {
	const needed = contentOf(script)
		.toString()
		.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g);
	return [script, ...[...needed].flatMap(([, path]) => withImports(address(path!, script)))];
}

const addresses = (page: BuiltPage, selector: string, attribute: string) =>
	[...page.document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute)!);

/** The scripts that a page loads by itself, each once. */
export const scriptsOf = (page: BuiltPage): string[] => [
	...new Set(addresses(page, 'script[src]', 'src').flatMap(withImports)),
];

/** The scripts that a page asks for once it is used, `import(…)`, with what they need; each once, without those it has. */
export const laterScriptsOf = (page: BuiltPage): string[] => {
	const has = scriptsOf(page);
	const asked = has.flatMap((script) =>
		[
			...contentOf(script)
				.toString()
				.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)/g),
		].map(([, path]) => address(path!, script)),
	);
	return [...new Set(asked.flatMap(withImports))].filter((script) => !has.includes(script));
};

/** Every file that a page loads by itself. */
export const filesOf = (page: BuiltPage): string[] => [
	...new Set([
		...addresses(page, 'link[rel~=icon], link[rel=stylesheet], link[rel~=preload], link[rel=modulepreload]', 'href'),
		...addresses(page, 'img[src], iframe[src], source[src]', 'src').filter((source) => !source.startsWith('data:')),
		...scriptsOf(page),
	]),
];

/** The files without which a page is not shown. */
export const blocking = (page: BuiltPage): string[] => [
	...addresses(page, 'link[rel=stylesheet]:not([media=none])', 'href'),
	...addresses(page, 'script[src]:not([type=module]):not([defer]):not([async])', 'src'),
];

/** Bytes by brotli of a page and of all that it loads by itself, the icon and scripts that come later included. */
export const loadedBytes = (page: BuiltPage): number =>
	filesOf(page).reduce((bytes, path) => bytes + brotliBytes(contentOf(path)), brotliBytes(page.html));

/** Script within a page, in bytes, not compressed. JSON in a script element is data. */
export const inlineScriptBytes = ({ document }: BuiltPage): number =>
	[...document.querySelectorAll('script:not([src])')]
		.filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
		.reduce((bytes, script) => bytes + Buffer.byteLength(script.textContent), 0);

/** All of some numbers together. */
export const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
