import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnDebian, isDebianRoot } from './debian.ts';

/** Where a program is on PATH or among Debian's for administrators; `undefined` when it is not installed. */
const find = (name: string): string | undefined =>
	[...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].map((folder) => join(folder, name)).find(existsSync);

/** nginx's module for brotli, where Debian puts it; other systems' nginx may lack it. */
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The programs that the tests of `deploy/` run. Throws when one is missing, saying what to install. */
export function servers() {
	const found = { nginx: find('nginx'), caddy: find('caddy'), openssl: find('openssl') };
	const missing = Object.entries(found).flatMap(([name, path]) => (path ? [] : [name]));
	if (missing.length > 0)
		throw new Error(`The tests of deploy/ need ${missing.join(', ')}. Install: apt-get install ${missing.join(' ')}`);
	const brotliModule = existsSync(BROTLI_MODULE) ? BROTLI_MODULE : undefined;
	return { ...(found as Record<keyof typeof found, string>), brotliModule };
}

if (import.meta.main) {
	const all = find('nginx') && find('caddy') && find('openssl') && existsSync(BROTLI_MODULE);
	if (!all && isDebianRoot()) installOnDebian('nginx-light', 'libnginx-mod-http-brotli-static', 'caddy', 'openssl');
	const { nginx, caddy } = servers();
	console.log(`nginx: ${nginx}, Caddy: ${caddy}`);
	execFileSync(nginx, ['-v'], { stdio: 'inherit' });
}
