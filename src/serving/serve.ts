import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { contentTypes } from './content-types.ts';
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
// A folder's address is answered with its index, as deploy/ has it: a page, or data like /data/hsds/.
const options = { dev: true, etag: true, dotfiles: false, brotli: true, gzip: true, extensions: ['html', 'json'] };
const files = sirv(values.dir, options);

/** What the build makes for servers, not for readers. */
const HIDDEN = /^\/_headers$|\.(br|gz)$/;

createServer((request, response) => {
	const path = new URL(request.url ?? '/', 'http://localhost').pathname;
	headersFor(path, rules).forEach(([name, value]) => response.setHeader(name, value));
	const type = contentTypes[extname(path).slice(1)];
	if (type) response.setHeader('Content-Type', type);
	const answer404 = () => response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
	if (HIDDEN.test(path)) answer404();
	else files(request, response, () => void answer404());
}).listen(Number(values.port), () => console.log(`http://localhost:${values.port}/`));
