import autocannon from 'autocannon';
import { builtPages } from '../tests/support/built.ts';
import { startNginx } from '../tests/support/serving.ts';

/**
 * `npm run bench:load`: every page of the site from nginx, set up as in `deploy/`, on this machine, with TLS and brotli.
 * A fixed number of requests, so that it ends. It fails when one of them does.
 */
const REQUESTS = 20_000;
const CONNECTIONS = 50;

const requests = builtPages()
	.filter(({ path }) => path !== '/404.html')
	.map(({ path }) => ({ path, headers: { 'accept-encoding': 'br, gzip' } }));

const serving = await startNginx();
console.error(`${REQUESTS} requests over ${requests.length} pages by ${CONNECTIONS} connections …`);
const load = { url: serving.origin, requests, amount: REQUESTS, connections: CONNECTIONS };
const result = await autocannon({ ...load, tlsOptions: { rejectUnauthorized: false } });
await serving.stop();

const failed = result.errors + result.timeouts + result.non2xx;
console.log(`answered    ${result.requests.total}`);
console.log(`failed      ${failed}`);
console.log(`a second    ${Math.round(result.requests.total / result.duration)}`);
console.log(`waited      ${result.latency.p50} ms (half), ${result.latency.p99} ms (99 of 100)`);
console.log(`bytes each  ${Math.round(result.throughput.total / result.requests.total)}`);
if (failed > 0) process.exitCode = 1;
