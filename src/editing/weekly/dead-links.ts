import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { escapeHtml } from '../../escape-html.ts';

/** How long a page may take (milliseconds). Councils' sites can be slow. */
const TIMEOUT = 30_000;

/** What a server says when a page is gone. Others, like 403, are said to programs alone and not to people. */
const GONE = [404, 410];

/** True for a link that leads nowhere: the page is gone, or nobody answers at the address. */
const isDead = ({ status = 0 }: { status?: number }) => status === 0 || GONE.includes(status);

/** More than this part of all addresses cannot be dead at once: then it is our own line that is. */
const TOO_MANY = 0.5;

async function check(addresses: readonly string[], folder: string): Promise<Set<string>> {
	const page = addresses.map((address) => `<a href="${escapeHtml(address)}">.</a>`).join('\n');
	await writeFile(join(folder, 'index.html'), page);
	const options = { path: 'index.html', serverRoot: folder, timeout: TIMEOUT, retryErrors: true, concurrency: 10 };
	const { links } = await new LinkChecker().check({ ...options, retryErrorsCount: 2 });
	return new Set(links.filter((link) => link.state === 'BROKEN' && isDead(link)).map(({ url }) => url));
}

/**
 * Looks at each address over the network, and gives those that lead nowhere. Throws when so many seem dead that the
 * network must be.
 */
export async function deadAmong(addresses: readonly string[]): Promise<string[]> {
	const distinct = [...new Set(addresses)];
	const folder = await mkdtemp(join(tmpdir(), 'links-'));
	try {
		const broken = await check(distinct, folder);
		const dead = distinct.filter((address) => broken.has(new URL(address).href));
		if (dead.length > distinct.length * TOO_MANY) throw new Error('Most links seem dead. Is there a network here?');
		return dead;
	} finally {
		await rm(folder, { recursive: true });
	}
}
