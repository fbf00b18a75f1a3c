import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { caddyFile } from './caddy-file.ts';
import { nginxFile } from './nginx-file.ts';

/**
 * `npm run deploy:config [-- --host example.org --root /srv/directory --to deploy/generated]`: the files for nginx and
 * Caddy, for a domain and for the folder that holds the built pages.
 */
const { values } = parseArgs({
	options: {
		host: { type: 'string', default: 'example.org' },
		root: { type: 'string', default: '/srv/directory' },
		to: { type: 'string', default: 'deploy/generated' },
	},
});

mkdirSync(values.to, { recursive: true });
for (const [name, make] of [
	['nginx.conf', nginxFile],
	['Caddyfile', caddyFile],
] as const) {
	const text = make(readFileSync(`deploy/${name}`, 'utf8'));
	writeFileSync(
		`${values.to}/${name}`,
		text.replaceAll('example.org', values.host).replaceAll('/srv/directory', values.root),
	);
	console.log(`${values.to}/${name}`);
}
