import yaml from 'js-yaml';
import { error, type Problem } from './problem.ts';

/** What can go wrong on one line, the surest sign first, and what to write. */
const causes: [sign: RegExp, words: string][] = [
	[/^\s*\t/, 'the line begins with a tab. Use spaces instead'],
	[/[“”]/, 'the quotation marks are curly. Type straight ones: "…"'],
	[/:\s*"[^"]*"\s*[^\s#,\]}]/, 'there is text behind the closing quotation mark. Put it inside'],
	[/^[^"'#]*:\s[^"']*:(\s|$)/, 'the text has a colon in it. Put quotation marks around the text: "…"'],
	[/^[\s-]*[\w-]+:\s+[@`%&*!|>]/, 'the text begins with a sign. Put quotation marks around it: "…"'],
	[/^[^[\]"]*(\[[^\]"]*|[^["]*\][^"]*)$/, 'a square bracket is missing: [like, this]'],
	[/^\s*[\w-]+:\S/, 'a space is missing after the colon'],
	[/^\s*-\w/, 'a space is missing after the hyphen'],
	[/^\s*[A-Za-z]+(\s[^:]*)?$/, 'a colon is missing after the name of the field'],
];
const UNKNOWN = 'look at the spaces at the beginning of the line and compare with the lines above';

const hasOddQuotes = (line: string) => line.replaceAll('\\"', '').split('"').length % 2 === 0;

/** The line of the one quotation mark without a partner, which js-yaml only misses further down; -1 for none. */
function unclosedQuote(lines: string[], at: number): number {
	const odd = [...lines.slice(0, at + 1).keys()].filter((line) => hasOddQuotes(lines[line]!));
	return odd.length === 1 ? odd[0]! : -1;
}

/** The likely cause, looked for on the line that js-yaml names and on the one before, where mistakes often begin. */
function likelyCause(lines: string[], at: number): { cause: string; line: number } {
	const unclosed = unclosedQuote(lines, at);
	if (unclosed !== -1) return { cause: 'a quotation mark is missing. Put one at each end: "…"', line: unclosed };
	for (const line of [at, at - 1]) {
		const cause = causes.find(([sign]) => sign.test(lines[line] ?? ''));
		if (cause) return { cause: cause[1], line };
	}
	return { cause: UNKNOWN, line: at };
}

/**
 * The problem of text that js-yaml refused. `firstLine` is the line of the file, from 1, on which the text begins.
 * Throws what is no YAML error.
 */
export function yamlProblem(file: string, text: string, firstLine: number, thrown: unknown): Problem {
	if (!(thrown instanceof yaml.YAMLException)) throw thrown;
	const at = thrown.mark?.line ?? 0;
	if (thrown.reason.startsWith('duplicated')) {
		return error(file, '', `has a field twice, on line ${firstLine + at} again. Delete one of the two`, firstLine + at);
	}
	const { cause, line } = likelyCause(text.split(/\r?\n/), at);
	return error(file, '', `cannot be read from line ${firstLine + line} on: ${cause}`, firstLine + line);
}
