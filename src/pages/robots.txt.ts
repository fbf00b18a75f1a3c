import type { APIRoute } from 'astro';

/** Everything may be found. Pages that should not be say so themselves, which a crawler must be able to read. */
export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site).href}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
