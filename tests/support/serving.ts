import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { caddyFile } from '../../src/serving/caddy-file.ts';
import { nginxFile } from '../../src/serving/nginx-file.ts';
import { DIST } from './built.ts';
import { servers } from './servers.ts';

/** A server that runs in a folder of its own, with the file of `deploy/` as a deployer would have it. */
export interface Serving {
	origin: string;
	/** Where it keeps its files: logs among them. */
	folder: string;
	/** The origin without TLS, which only leads to the other. */
	plain?: string;
	stop: () => Promise<void>;
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

/** Asks for a path just as it is given; the answer is not decompressed. */
export async function ask(origin: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
	const { protocol, hostname, port } = new URL(origin);
	const options = { hostname, port, path, headers, method, rejectUnauthorized: false, agent: false as const };
	const request = (protocol === 'https:' ? https : http).request(options).end();
	const [response] = (await once(request, 'response')) as [http.IncomingMessage];
	const answer: { status: number; headers: IncomingHttpHeaders; body: Buffer } = {
		status: response.statusCode!,
		headers: response.headers,
		body: await buffer(response),
	};
	return answer;
}

/** Starts a program and waits until it answers. Throws with what it said when it ends first. */
async function start(command: string, args: string[], serving: Omit<Serving, 'stop'>): Promise<Serving> {
	const { folder, origin } = serving;
	const program = spawn(command, args, { cwd: folder, env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder } });
	let said = '';
	program.stderr.on('data', (words) => (said += String(words)));
	const ended = once(program, 'exit');
	const stop = async () => {
		program.kill();
		await ended;
		rmSync(folder, { recursive: true });
	};
	for (let left = 100; left > 0 && program.exitCode === null; left -= 1) {
		if (await ask(origin, '/').catch(() => undefined)) return { ...serving, stop };
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error(`${command} does not answer: ${said}`);
}

/** Debian's nginx.conf in short: its own logs, which a site's file must override. `info` is the most that it can say. */
const mainFile = (folder: string, brotliModule?: string) => `
${brotliModule ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/main-error.log info;
events {}
http {
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
	access_log ${folder}/main-access.log;
	include ${folder}/site.conf;
}`;

function certificate(folder: string): void {
	const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
	const files = [
		'-subj',
		'/CN=example.org',
		'-keyout',
		join(folder, 'privkey.pem'),
		'-out',
		join(folder, 'fullchain.pem'),
	];
	execFileSync(servers().openssl, ['req', ...kind, ...files], { stdio: 'ignore' });
}

/** `deploy/nginx.conf` over the built site or another folder: only ports, folders and, where its module is installed, brotli are set. */
export async function startNginx(site = DIST): Promise<Serving> {
	const { nginx, brotliModule } = servers();
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const [secure, plain] = [await freePort(), await freePort()];
	const file = nginxFile(readFileSync('deploy/nginx.conf', 'utf8'))
		.replaceAll(/^\s*listen \[::\].*$/gm, '')
		.replace('listen 80 ', `listen 127.0.0.1:${plain} `)
		.replace('listen 443 ', `listen 127.0.0.1:${secure} `)
		.replaceAll('/etc/letsencrypt/live/example.org', folder)
		.replaceAll('/var/log/nginx', folder)
		.replaceAll('/srv/directory', resolve(site))
		.replace('#brotli_static', brotliModule ? 'brotli_static' : '#brotli_static');
	certificate(folder);
	writeFileSync(join(folder, 'site.conf'), file);
	writeFileSync(join(folder, 'nginx.conf'), mainFile(folder, brotliModule));
	const origins = { origin: `https://127.0.0.1:${secure}`, plain: `http://127.0.0.1:${plain}` };
	return start(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder], { folder, ...origins });
}

/** `deploy/Caddyfile` over the built site or another folder, without a certificate. */
export async function startCaddy(site = DIST): Promise<Serving> {
	const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
	const origin = `http://127.0.0.1:${await freePort()}`;
	const file = caddyFile(readFileSync('deploy/Caddyfile', 'utf8'))
		.replace('log default {', `admin off\n\tlog default {\n\t\toutput file ${folder}/caddy.log`)
		.replace('example.org {', `${origin} {`)
		.replaceAll('/srv/directory', resolve(site));
	writeFileSync(join(folder, 'Caddyfile'), file);
	return start(servers().caddy, ['run', '--config', join(folder, 'Caddyfile')], { folder, origin });
}

/** `npm start`’s server over the built site or another folder. */
export async function startOwn(site = DIST): Promise<Serving> {
	const folder = mkdtempSync(join(tmpdir(), 'serve-'));
	const port = await freePort();
	const args = [resolve('src/serving/serve.ts'), '--port', String(port), '--dir', resolve(site)];
	return start(process.execPath, args, { folder, origin: `http://127.0.0.1:${port}` });
}
