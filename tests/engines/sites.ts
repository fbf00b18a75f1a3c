import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitTarget } from '../../src/components/exit-target.ts';

/** The sites of a journey, all on this machine: ours as it is served, and the two that a visitor comes from and goes to. */
export interface Sites {
	site: string;
	search: string;
	target: string;
	/** Whether the target answers at all. */
	hang(hanging: boolean): void;
	close(): void;
}

/** A copy of the built site whose exit leads to an address of this machine, without the compressed files, which lead elsewhere. */
function copyWithTarget(target: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'engines-'));
	cpSync('dist', copy, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
	for (const file of globSync('**/*.html', { cwd: copy })) {
		const path = join(copy, file);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(exitTarget, target));
	}
	return copy;
}

/** Serves the copy with the project’s own server, and so with its headers. */
function serve(folder: string, port: string): Promise<() => void> {
	const server = spawn(process.execPath, ['src/serving/serve.ts', '--port', port, '--dir', folder]);
	return new Promise((resolve, reject) => {
		server.stdout.once('data', () => resolve(() => void server.kill()));
		server.once('exit', () => reject(new Error(`Nothing can be served at port ${port}. Set PORT to another.`)));
	});
}

/** Starts all three. The others are of another site than ours: `127.0.0.1` and not `localhost`. */
export async function startSites(port = process.env['PORT'] ?? '4321'): Promise<Sites> {
	let hanging = false;
	const held: (() => void)[] = [];
	const others = createServer((request, response) => {
		const title = request.url === '/search' ? 'Search' : 'Everyday';
		const answer = () =>
			response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>${title}</title><h1>${title}</h1>`);
		if (request.url === '/target' && hanging) held.push(answer);
		else answer();
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => others.once('listening', resolve));
	const origin = `http://127.0.0.1:${(others.address() as AddressInfo).port}`;
	const copy = copyWithTarget(`${origin}/target`);
	const stop = await serve(copy, port);
	return {
		site: `http://localhost:${port}/`,
		search: `${origin}/search`,
		target: `${origin}/target`,
		hang: (now) => {
			hanging = now;
			if (!now) held.splice(0).forEach((answer) => answer());
		},
		close: () => {
			stop();
			others.closeAllConnections();
			others.close();
			rmSync(copy, { recursive: true });
		},
	};
}
