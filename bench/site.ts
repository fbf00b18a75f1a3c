import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../tests/support/serving.ts';

/** The built site as `npm start` serves it: with its headers, and compressed. */
export async function startSite(): Promise<{ origin: string; stop: () => void }> {
	const port = await freePort();
	const server = spawn(process.execPath, ['src/serving/serve.ts', '--port', String(port)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await once(server.stdout, 'data');
	return { origin: `http://localhost:${port}`, stop: () => void server.kill() };
}
