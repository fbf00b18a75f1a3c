import { spawnSync } from 'node:child_process';

/** What a command said and how it ended. */
export interface Run {
	code: number | null;
	out: string;
	err: string;
}

/** Runs an editors' command as a person would, over another content folder, with lines typed in (none: stdin ends at once). */
export function run(command: string, root: string, args: readonly string[], typed: readonly string[] = []): Run {
	const program = `src/editing/service-${command}.ts`;
	const input = typed.map((line) => `${line}\n`).join('');
	const done = spawnSync(process.execPath, [program, '--content', root, ...args], { encoding: 'utf8', input });
	return { code: done.status, out: done.stdout, err: done.stderr };
}
