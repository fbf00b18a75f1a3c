import { createReadStream, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentTypes } from '../src/serving/content-types.ts';
import { addViews, type Views } from '../src/serving/count-views.ts';
import { headersFor } from '../src/serving/headers.ts';
import { FEWEST, reportViews } from '../src/serving/report-views.ts';
import { DIST } from './support/built.ts';
import { servers } from './support/servers.ts';
import { ask, startCaddy, startNginx, type Serving } from './support/serving.ts';

const files = globSync('**/*.*', { cwd: DIST, exclude: ['**/*.{br,gz}'] }).map(
	(file) => `/${file.replaceAll('\\', '/')}`,
);
const ending = (file: string) => extname(file).slice(1);

/** One file of every kind that the built site has, pages by their addresses, and a wrong address. */
const oneOfEach = [
	...new Map(files.map((file) => [ending(file), file.replace(/index\.html$/, '')])).values(),
	'/',
	'/leave/',
	'/nowhere/',
	'/data/nowhere.json',
];

const lowered = (path: string) =>
	Object.fromEntries(headersFor(path).map(([name, value]) => [name.toLowerCase(), value]));

/** A visitor's address and words of theirs, which no server may write down. */
const TOLD = { 'X-Forwarded-For': '203.0.113.7', 'User-Agent': 'TellTale/1.0', Referer: 'https://elsewhere.example/' };
const TELLING = /127\.0\.0\.1|203\.0\.113\.7|TellTale|elsewhere|secret/;

test('every kind of file that is built has a content type', () => {
	const lacking = [...new Set(files.map(ending))].filter((name) => !contentTypes[name]);
	expect(lacking, 'Add it to src/serving/content-types.ts').toEqual([]);
});

test('a compressed copy holds its file, and no page lacks one', () => {
	const copies = globSync('**/*.{br,gz}', { cwd: DIST }).map((copy) => join(DIST, copy));
	const open = (copy: string) => (copy.endsWith('.br') ? brotliDecompressSync : gunzipSync)(readFileSync(copy));
	expect(copies.filter((copy) => !open(copy).equals(readFileSync(copy.slice(0, -3))))).toEqual([]);
	const pages = files.filter((file) => file.endsWith('.html')).map((file) => join(DIST, file));
	expect(pages.flatMap((page) => [`${page}.br`, `${page}.gz`]).filter((copy) => !copies.includes(copy))).toEqual([]);
});

describe.each([
	{ name: 'nginx', launch: startNginx, brotli: Boolean(servers().brotliModule) },
	{ name: 'Caddy', launch: startCaddy, brotli: true },
])('$name', ({ launch, brotli }) => {
	let serving: Serving;
	beforeAll(async () => {
		serving = await launch();
	}, 30_000);
	afterAll(() => serving?.stop());

	const get = (path: string, headers?: Record<string, string>) => ask(serving.origin, path, headers);

	test('sends every header on every kind of file, and on a wrong address', async () => {
		for (const path of oneOfEach) {
			const { headers } = await get(path);
			expect(headers, path).toMatchObject(lowered(path));
			expect(headers, path).not.toHaveProperty('etag');
		}
	});

	test('asks the browser to forget on /leave/ alone, and opens only /data/ to other sites', async () => {
		for (const path of oneOfEach) {
			const { headers } = await get(path);
			expect('clear-site-data' in headers, path).toBe(path === '/leave/');
			expect('access-control-allow-origin' in headers, path).toBe(path.startsWith('/data/'));
		}
	});

	test('sends each kind of file with its content type', async () => {
		for (const path of oneOfEach.filter((path) => !path.includes('nowhere') && ending(path))) {
			const { headers } = await get(path);
			expect(headers['content-type'], path).toBe(contentTypes[ending(path)]);
		}
		expect((await get('/helplines/')).headers['content-type']).toBe(contentTypes.html);
	});

	test('sends the copy that the build has compressed', async () => {
		const page = readFileSync(join(DIST, 'helplines/index.html'));
		const best = await get('/helplines/', { 'Accept-Encoding': 'gzip, deflate, br' });
		expect(best.headers['content-encoding']).toBe(brotli ? 'br' : 'gzip');
		expect((brotli ? brotliDecompressSync : gunzipSync)(best.body).equals(page)).toBe(true);
		const gzip = await get('/helplines/', { 'Accept-Encoding': 'gzip' });
		expect(gzip.headers['content-encoding']).toBe('gzip');
		expect(gzip.headers.vary).toMatch(/accept-encoding/i);
		expect(gunzipSync(gzip.body).equals(page)).toBe(true);
		expect((await get('/helplines/')).body.equals(page)).toBe(true);
	});

	test('keeps nothing for later: no-store, and no “not modified”', async () => {
		const { status, headers } = await get('/', { 'If-Modified-Since': new Date(Date.now() + 1000).toUTCString() });
		expect(headers['cache-control']).toBe('no-store');
		expect(status).toBe(200);
	});

	test('answers a wrong address with 404 and the page that still gives a number', async () => {
		for (const path of ['/nowhere/', '/_headers', '/index.html.br', '/index.html.gz', '/.git/config']) {
			const { status, body } = await get(path);
			expect({ path, status }).toEqual({ path, status: 404 });
			expect(String(body)).toBe(readFileSync(join(DIST, '404.html'), 'utf8'));
		}
	});

	test('leads a folder’s address without its last / to the page, on the same host', async () => {
		const { status, headers } = await get('/helplines');
		expect(status).toBeGreaterThanOrEqual(301);
		expect(status).toBeLessThanOrEqual(308);
		expect(headers.location).toBe('/helplines/');
	});

	test('writes nothing down that tells who asked, whatever is asked', async () => {
		const paths = [
			'/',
			'/helplines/?q=secret',
			'/leave/?secret',
			'/secret/',
			'/%2e%2e/secret',
			'/pagefind/',
			`/${'a'.repeat(9_000)}secret`,
		];
		for (const path of paths) await ask(serving.origin, path, TOLD).catch(() => undefined);
		await ask(serving.origin, '/secret', TOLD, 'POST');
		const logs = globSync('*.log', { cwd: serving.folder }).map((log) =>
			readFileSync(join(serving.folder, log), 'utf8'),
		);
		expect(logs.length).toBeGreaterThan(0);
		const told = logs
			.join('')
			.split('\n')
			.filter((line) => TELLING.test(line));
		// When it starts, Caddy says at which address it listens.
		expect(told.filter((line) => !line.includes('server running') && !line.includes('listening only on'))).toEqual([]);
	});
});

describe('the log of nginx', () => {
	let serving: Serving;
	beforeAll(async () => {
		serving = await startNginx();
	}, 30_000);
	afterAll(() => serving?.stop());

	/** nginx writes a line once it has answered, perhaps after the answer has arrived. */
	const lines = () => readFileSync(join(serving.folder, 'sections.log'), 'utf8').trim().split('\n');

	test('says the day, the status and the part of the site, of pages alone, and can be counted', async () => {
		const page = files.find((file) => /^\/refuges\/.+\/index\.html$/.test(file))!.replace('index.html', '');
		for (let times = 0; times < FEWEST; times += 1) await ask(serving.origin, `${page}?q=secret`, TOLD);
		for (const path of ['/leave/', '/leave/?x', '/favicon.svg', '/where.json']) await ask(serving.origin, path, TOLD);
		await ask(serving.origin, page, TOLD, 'HEAD');
		await ask(serving.origin, '/secret', TOLD);
		await vi.waitUntil(() => lines().at(-1)?.endsWith(' 404 /404/'));
		// The first line is of the home page: asked for until the server answered.
		const parts = lines().map((line) => /^\d{4}-\d\d-\d\d (\d{3} .*)$/.exec(line)?.[1]);
		expect(parts).toEqual(['200 /', ...Array.from({ length: FEWEST }, () => '200 /refuges/'), '404 /404/']);
		const views: Views = new Map();
		await addViews(views, createInterface({ input: createReadStream(join(serving.folder, 'sections.log')) }));
		expect(reportViews(views, new Date(Date.now() + 8 * 86_400_000))).toMatch(/Refuges.* 10$/m);
	});

	test('is the only log: without TLS everything leads to the same address with it, and is not written down', async () => {
		const { status, headers } = await ask(serving.plain!, '/refuges/?x', TOLD);
		expect({ status, location: headers.location }).toEqual({ status: 301, location: 'https://example.org/refuges/?x' });
		expect(readFileSync(join(serving.folder, 'main-access.log'), 'utf8')).toBe('');
	});
});
