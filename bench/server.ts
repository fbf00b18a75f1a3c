import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from './content.ts';

const TYPES: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
};

type Extra = ReadonlyMap<string, string | Uint8Array>;

function fileAt(path: string, extra: Extra): Buffer | undefined {
	const given = extra.get(path);
	if (given !== undefined) return Buffer.from(given);
	const file = join(DIST, path, path.endsWith('/') ? 'index.html' : '');
	return existsSync(file) ? readFileSync(file) : undefined;
}

/** Serves the built site and other pages as static hosts do: text gzipped, nothing cached. */
export function serve(extra: Extra): Promise<Server> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url!, 'http://localhost');
		const file = fileAt(pathname, extra);
		const type = TYPES[pathname.endsWith('/') ? 'html' : (pathname.split('.').at(-1) ?? '')];
		if (!file) return void response.writeHead(404).end();
		response.setHeader('Cache-Control', 'no-store');
		response.setHeader('Content-Type', type ?? 'application/octet-stream');
		if (type) response.setHeader('Content-Encoding', 'gzip');
		response.end(type ? gzipSync(file, { level: 9 }) : file);
	});
	return new Promise((resolve) => server.listen(0, () => resolve(server)));
}
