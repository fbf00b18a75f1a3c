import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import { readHeaders } from './read-headers.ts';

/** `node src/serving/serve.ts [--port 4321] [--dir dist]`: the built site, or the editors' form, with the headers of its `_headers`. */
const { values } = parseArgs({
	options: { port: { type: 'string', default: '4321' }, dir: { type: 'string', default: 'dist' } },
});

if (!existsSync(`${values.dir}/index.html`)) {
	console.error(`There is no built site in ${values.dir}. Run: npm run build`);
	process.exit(1);
}

const rules = readHeaders(readFileSync(`${values.dir}/_headers`, 'utf8'));
const notFound = readFileSync(`${values.dir}/404.html`);
const files = sirv(values.dir, { dev: true, etag: true, dotfiles: false, brotli: true, gzip: true });

/** What the build makes for servers, not for readers. */
const HIDDEN = /^\/_headers$|\.(br|gz)$/;

createServer((request, response) => {
	const path = new URL(request.url ?? '/', 'http://localhost').pathname;
	headersFor(path, rules).forEach(([name, value]) => response.setHeader(name, value));
	const answer404 = () => response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
	if (HIDDEN.test(path)) answer404();
	else files(request, response, () => void answer404());
}).listen(Number(values.port), () => console.log(`http://localhost:${values.port}/`));
