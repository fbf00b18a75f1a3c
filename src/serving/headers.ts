/** Paths and the headers they get. A path ends in `*` (everything below it) or is exact. */
export interface HeaderRule {
	path: `/${string}`;
	headers: Record<string, string>;
}

/** Features of a browser that no page of the site uses, and that no script in it may. */
const SWITCHED_OFF =
	'accelerometer autoplay bluetooth browsing-topics camera display-capture fullscreen geolocation gyroscope hid ' +
	'identity-credentials-get idle-detection magnetometer microphone midi payment picture-in-picture ' +
	'publickey-credentials-get screen-wake-lock serial storage-access usb web-share xr-spatial-tracking';

/** The page's own policy (a meta with hashes, made by the build) closes script and style; both policies apply at once. */
const POLICY = [
	"img-src 'self' data:",
	"connect-src 'self'",
	"font-src 'none'",
	"media-src 'none'",
	"object-src 'none'",
	"frame-src 'none'",
	"worker-src 'self'",
	"manifest-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
];

/**
 * What every host must send: the one source of `_headers`, the nginx and Caddy files, and `serve.ts`.
 * Two rules that match one path never share a header: hosts differ in which of the two they would send.
 */
export const headerRules: HeaderRule[] = [
	{
		path: '/*',
		headers: {
			'Content-Security-Policy': POLICY.join('; '),
			'Referrer-Policy': 'no-referrer',
			'X-Content-Type-Options': 'nosniff',
			'X-Frame-Options': 'DENY',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
			'Permissions-Policy': SWITCHED_OFF.replaceAll(/\S+/g, '$&=()').replaceAll(' ', ', '),
			'Strict-Transport-Security': 'max-age=31536000',
			// Nothing of the site is left in the browser's cache on disk.
			'Cache-Control': 'no-store',
		},
	},
	{ path: '/leave/', headers: { 'Clear-Site-Data': '"cache", "storage"' } },
	// Other sites' pages may read the published data with fetch().
	{ path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
	// Single records are for machines: people who search the web should find the page.
	{ path: '/data/hsds/services/*', headers: { 'X-Robots-Tag': 'noindex' } },
];

/** True when a rule's path covers an address's path. */
export const covers = (rule: string, path: string): boolean =>
	rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

/** The headers that a path gets, by the site's own rules or others. */
export const headersFor = (path: string, rules: readonly HeaderRule[] = headerRules): [name: string, value: string][] =>
	rules.filter((rule) => covers(rule.path, path)).flatMap(({ headers }) => Object.entries(headers));
