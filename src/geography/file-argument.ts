import { existsSync } from 'node:fs';

/** The file that a program is given, as `npm run <command> -- <file>`. Ends the program with advice when it is not there. */
export function fileArgument(command: string, what: string): string {
	const [file] = process.argv.slice(2);
	if (file && existsSync(file)) return file;
	console.error(file ? `There is no file ${file}.` : `Say which file: npm run ${command} -- <${what}>`);
	process.exit(1);
}

/** Runs a program and says what went wrong without a trace of the code. */
export async function orSayWhy(program: () => Promise<void>): Promise<void> {
	try {
		await program();
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
