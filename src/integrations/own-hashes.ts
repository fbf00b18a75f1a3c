import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const INLINE = /<(script|style)[^>]*>([\s\S]*?)<\/\1>/g;
const HASH = /'sha256-[^']+' ?/g;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page's HTML with its own policy narrowed: of all hashes of the site's scripts and styles, those that stand in the
 * page itself. Everything else comes from 'self'. It is stricter, and about a kilobyte lighter.
 */
export function withOwnHashes(html: string): string {
	const own = new Set([...html.matchAll(INLINE)].map(([, , text]) => hashOf(text!)));
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
		meta.replace(HASH, (hash) => (own.has(hash.trim()) ? hash : '')),
	);
}

/** After the build, narrows the policy of every page. */
export const ownHashes = (): AstroIntegration => ({
	name: 'own-hashes',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const root = fileURLToPath(dir);
			for (const file of globSync('**/*.html', { cwd: root })) {
				const path = join(root, file);
				writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8')));
			}
		},
	},
});
