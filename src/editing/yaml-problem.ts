import yaml from 'js-yaml';
import { error, type Problem } from './problem.ts';

const odd = (line: string, mark: string) => line.split(mark).length % 2 === 0;

/** What most likely went wrong on a line that cannot be read, in words that say what to write. */
const causes: [(line: string, reason: string) => boolean, string][] = [
	[(_, reason) => reason.startsWith('duplicated'), 'this field is there twice. Delete one of the two'],
	[(line) => /^\s*\t/.test(line), 'the line begins with a tab. Use spaces instead'],
	[(line) => odd(line.replaceAll('\\"', ''), '"'), 'a quotation mark is missing. Put one at each end: "…"'],
	[(line) => /[“”]/.test(line), 'the quotation marks are curly. Type straight ones: "…"'],
	[(line) => /:\s*"[^"]*"\s*[^\s#,\]}]/.test(line), 'there is text behind the closing quotation mark. Put it inside'],
	[
		(line) => /^[^"'#]*:\s[^"']*:(\s|$)/.test(line),
		'the text has a colon in it. Put quotation marks around the text: "…"',
	],
	[
		(line) => /^[\s-]*[\w-]+:\s+[@`%&*!|>]/.test(line),
		'the text begins with a sign. Put quotation marks around it: "…"',
	],
	[(line) => odd(line.replaceAll(/[[\]]/g, '"'), '"'), 'a square bracket is missing: [like, this]'],
	[(line) => /^\s*[\w-]+:\S/.test(line), 'a space is missing after the colon'],
	[(line) => /^\s*-\S/.test(line), 'a space is missing after the hyphen'],
	[(line) => /^\s*[A-Za-z]\w*\s*$/.test(line), 'a colon is missing after the name of the field'],
];

/** The likely cause, looked for on the line that js-yaml names and on the one before, where mistakes often begin. */
function causeAt(lines: string[], at: number, reason: string): { cause: string; at: number } {
	for (const candidate of [at, at - 1]) {
		const cause = causes.find(([fits]) => fits(lines[candidate] ?? '', reason));
		if (cause) return { cause: cause[1], at: candidate };
	}
	return { cause: 'look at the spaces at the beginning of the line and compare with the lines above', at };
}

/**
 * The problem of text that js-yaml refused. `firstLine` is the line of the file, from 1, on which the text begins.
 * Throws what is no YAML error.
 */
export function yamlProblem(file: string, text: string, firstLine: number, thrown: unknown): Problem {
	if (!(thrown instanceof yaml.YAMLException)) throw thrown;
	const { cause, at } = causeAt(text.split(/\r?\n/), thrown.mark?.line ?? 0, thrown.reason);
	const line = firstLine + at;
	return error(file, '', `cannot be read from line ${line} on: ${cause}`, line);
}
