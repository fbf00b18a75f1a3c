import autocannon from 'autocannon';
import { builtPages } from '../../tests/support/built.ts';
import { startNginx } from '../../tests/support/serving.ts';
import { round, say, type Part } from '../part.ts';

/** A fixed number of requests, so that it ends. */
const REQUESTS = 20_000;
const CONNECTIONS = 50;

/** Every page of the site, as a browser asks for it. */
const requests = () =>
	builtPages()
		.filter(({ path }) => path !== '/404.html')
		.map(({ path }) => ({ path, headers: { 'accept-encoding': 'br, gzip' } }));

/** Every page from nginx, set up as in `deploy/`, on this machine, with TLS and brotli. */
export const load: Part = {
	name: 'load',
	title: 'Load on nginx',
	async run({ quick }) {
		const serving = await startNginx();
		const amount = quick ? REQUESTS / 10 : REQUESTS;
		say(`${amount} requests by ${CONNECTIONS} connections`);
		const load = { url: serving.origin, requests: requests(), amount, connections: CONNECTIONS };
		// What it gives can be awaited, but is no Promise and has no `finally`.
		const run = Promise.resolve(autocannon({ ...load, tlsOptions: { rejectUnauthorized: false } }));
		const result = await run.finally(serving.stop);
		const failed = result.errors + result.timeouts + result.non2xx;
		const row = {
			answered: result.requests.total,
			failed,
			'a second': round(result.requests.total / result.duration),
			'waited, half (ms)': result.latency.p50,
			'waited, 99 of 100 (ms)': result.latency.p99,
			'bytes each': round(result.throughput.total / result.requests.total),
		};
		const caption = `Every page over TLS with brotli, ${CONNECTIONS} connections`;
		return {
			tables: [{ caption, rows: [row] }],
			notes: ['nginx and what asks it share the machine’s processors.', ...(failed ? ['Some requests failed.'] : [])],
		};
	},
};
