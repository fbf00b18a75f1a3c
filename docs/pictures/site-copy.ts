import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a folder of its own, to be changed and built; the caller deletes it. */
export function copySite(): string {
	const folder = mkdtempSync(join(tmpdir(), 'guide-pictures-'));
	for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	return folder;
}

/** Runs a command of the editors over the copy, as somebody would who says yes; throws when it refuses. */
export function runCommandIn(folder: string, command: string, args: readonly string[]): void {
	const program = `src/editing/service-${command}.ts`;
	execFileSync('node', [program, '--content', join(folder, 'content'), ...args], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
}

/** Builds the copy and gives the folder of its pages. */
export function buildIn(folder: string): string {
	execFileSync('npx', ['astro', 'build', '--force'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
	return join(folder, 'dist');
}
