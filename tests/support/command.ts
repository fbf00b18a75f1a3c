import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { runCommand, type Command } from '../../src/editing/command-line.ts';
import { serviceChecked } from '../../src/editing/service-checked.ts';
import { serviceNew } from '../../src/editing/service-new.ts';
import { serviceOverdue } from '../../src/editing/service-overdue.ts';
import { serviceRetire } from '../../src/editing/service-retire.ts';
import { terminalOver } from '../../src/editing/terminal.ts';

const commands = { checked: serviceChecked, new: serviceNew, overdue: serviceOverdue, retire: serviceRetire };

/** The name of an editors' command, after `service:`. */
export type CommandName = keyof typeof commands;

/** What a command said and how it ended. */
export interface Run {
	code: number | null;
	out: string;
	err: string;
}

/** A stream that keeps what is written to it. */
function kept() {
	const chunks: string[] = [];
	const stream = new Writable({
		decodeStrings: false,
		write(chunk: string, _encoding, done) {
			chunks.push(chunk);
			done();
		},
	});
	return { stream, text: () => chunks.join('') };
}

const linesOf = (typed: readonly string[]) => typed.map((line) => `${line}\n`);

/** Runs an editors' command over another content folder, with lines typed in (none: the input ends at once). */
export async function run(
	name: CommandName,
	root: string,
	args: readonly string[],
	typed: readonly string[] = [],
): Promise<Run> {
	const command: Command = commands[name];
	const [out, err] = [kept(), kept()];
	const terminal = terminalOver(Readable.from(linesOf(typed)), out.stream, err.stream);
	const code = await runCommand(command, ['--content', root, ...args], terminal);
	return { code, out: out.text(), err: err.text() };
}

/** The same as its npm script: slow, and what a person at a terminal gets. */
export function runScript(
	name: CommandName,
	root: string,
	args: readonly string[],
	typed: readonly string[] = [],
): Run {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
	const [, program] = scripts[`service:${name}`]!.split(' ');
	const input = linesOf(typed).join('');
	const done = spawnSync(process.execPath, [program!, '--content', root, ...args], { encoding: 'utf8', input });
	return { code: done.status, out: done.stdout, err: done.stderr };
}
