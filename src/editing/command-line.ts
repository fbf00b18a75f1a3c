import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from './nearest.ts';
import { terminalOver, type Terminal } from './terminal.ts';

/** A mistake of the person at the command line, told in words and without a trace of the code. Exit code 2. */
export class Mistake extends Error {}

/** The flags of a command as `parseArgs` of Node takes them. */
export type Flags = NonNullable<ParseArgsConfig['options']>;

/** The values of the flags that were given; a flag that may be given several times is a list. */
export type Given = Record<string, string | boolean | (string | boolean)[] | undefined>;

const unknownFlag = (argument: string, flags: Flags) => {
	const name = argument.replace(/^-+/, '').replace(/=.*/, '');
	const near = nearest(name, Object.keys(flags));
	return `There is no --${name}.${near ? ` Did you mean --${near}?` : ' See --help'}`;
};

/** Reads a command's words and flags; throws a Mistake that names the nearest flag for a mistyped one. */
export function readCommandLine(args: string[], flags: Flags): { words: string[]; given: Given } {
	const stray = args.find((argument) => /^--?[a-z]/.test(argument) && !(flagName(argument) in flags));
	if (stray) throw new Mistake(unknownFlag(stray, flags));
	try {
		const { positionals, values } = parseArgs({ args, options: flags, allowPositionals: true });
		return { words: positionals, given: values as Given };
	} catch (thrown) {
		throw new Mistake(`${(thrown as Error).message}. See --help`, { cause: thrown });
	}
}

const flagName = (argument: string) => argument.replace(/^-+/, '').replace(/=.*/, '');

/** The text of a flag; `undefined` when it was not given. */
export const textOf = (given: Given, flag: string): string | undefined => {
	const value = given[flag];
	return typeof value === 'string' ? value : undefined;
};

/** The texts of a flag that may be given several times or with commas: `--to a --to b` or `--to a,b`. */
export const listOf = (given: Given, flag: string): string[] =>
	[given[flag] ?? []]
		.flat()
		.flatMap((value) => String(value).split(','))
		.map((value) => value.trim())
		.filter(Boolean);

/** A command of the editors: its help, its flags and what it does, which may give an exit code. */
export interface Command {
	help: string;
	flags: Flags;
	run: (words: string[], given: Given, terminal: Terminal) => unknown;
}

/**
 * Runs a command: prints its help for --help, and a Mistake as one clear message.
 * Gives the exit code: 0 done, 1 refused or failed, 2 asked for wrongly.
 */
export async function runCommand(
	{ help, flags, run }: Command,
	args = process.argv.slice(2),
	terminal = terminalOver(),
): Promise<number> {
	if (args.includes('--help') || args.includes('-h')) {
		terminal.say(help);
		return 0;
	}
	try {
		const { words, given } = readCommandLine(args, flags);
		return Number((await run(words, given, terminal)) ?? 0);
	} catch (thrown) {
		if (!(thrown instanceof Mistake)) throw thrown;
		terminal.complain(thrown.message);
		return 2;
	}
}
