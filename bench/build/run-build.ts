import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MB, round } from '../part.ts';

/** What one build took. */
export interface Build {
	pages: number;
	seconds: number;
	/** Of the processor, over all threads: what a busy machine changes least. */
	cpu: number;
	/** MB of memory at most. */
	memory: number;
}

/** Runs a program of node_modules in a folder, quietly; throws when it fails. */
async function run(folder: string, command: readonly string[], usage: string): Promise<void> {
	const node = ['--max-old-space-size=7168', '--import', resolve('bench/build/usage.ts'), ...command];
	const program = spawn(process.execPath, node, {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, BENCH_USAGE: usage },
	});
	const [code] = (await once(program, 'exit')) as [number];
	if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`);
}

/** Builds the site in a folder into its `dist`, and deletes the folder. */
export async function runBuild(folder: string, command: readonly string[]): Promise<Build> {
	const usage = join(folder, 'usage.json');
	try {
		const start = performance.now();
		await run(folder, command, usage);
		const seconds = round((performance.now() - start) / 1000, 1);
		const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
		const pages = globSync('dist/**/*.html', { cwd: folder }).length;
		return {
			pages,
			seconds,
			cpu: round((userCPUTime + systemCPUTime) / 1e6, 1),
			memory: round((maxRSS * 1024) / MB),
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}
