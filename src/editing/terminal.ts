/** Where a command says things and is answered: the person's terminal, or streams that stand for it. */
export interface Terminal {
	input: NodeJS.ReadableStream & { isTTY?: boolean };
	output: NodeJS.WritableStream;
	/** Writes a line of what was asked for. */
	say: (line: string) => void;
	/** Writes a line about what went wrong. */
	complain: (line: string) => void;
}

/** A terminal over three streams; those of the process when none are given. */
export const terminalOver = (
	input: Terminal['input'] = process.stdin,
	output: NodeJS.WritableStream = process.stdout,
	errors: NodeJS.WritableStream = process.stderr,
): Terminal => ({
	input,
	output,
	say: (line) => void output.write(`${line}\n`),
	complain: (line) => void errors.write(`${line}\n`),
});
