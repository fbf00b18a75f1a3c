import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from './content.ts';

const TYPES: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
};

/** Files that are served beside those of the built site, or in their place. */
export type Extra = ReadonlyMap<string, string | Uint8Array>;

interface Answer {
	body: Uint8Array;
	type: string | undefined;
}

const typeOf = (path: string) => TYPES[path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '')];

function answerTo(path: string, extra: Extra): Answer | undefined {
	const file = join(DIST, path, path.endsWith('/') ? 'index.html' : '');
	const content = extra.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
	if (content === undefined) return undefined;
	const type = typeOf(path);
	return { type, body: type ? gzipSync(content, { level: 9 }) : Buffer.from(content) };
}

/** Serves the built site and other pages as static hosts do: text gzipped beforehand, nothing cached by the browser. */
export async function serve(extra: Extra): Promise<{ origin: string; stop: () => void }> {
	const ready = new Map<string, Answer | undefined>([...extra.keys()].map((path) => [path, answerTo(path, extra)]));
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url!, 'http://localhost');
		if (!ready.has(pathname)) ready.set(pathname, answerTo(pathname, extra));
		const answer = ready.get(pathname);
		if (!answer) return void response.writeHead(404).end();
		response.setHeader('Cache-Control', 'no-store');
		response.setHeader('Content-Type', answer.type ?? 'application/octet-stream');
		if (answer.type) response.setHeader('Content-Encoding', 'gzip');
		response.end(answer.body);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => void server.close() };
}
