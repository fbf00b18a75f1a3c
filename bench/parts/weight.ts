import { budgets } from '../../tests/support/budgets.ts';
import { builtPages, type BuiltPage } from '../../tests/support/built.ts';
import {
	blocking,
	brotliBytes,
	contentOf,
	filesOf,
	gzipBytes,
	inlineScriptBytes,
	loadedBytes,
	scriptsOf,
	sum,
} from '../../tests/support/weight.ts';
import type { Part, Row } from '../part.ts';
import { templates, type Template } from '../templates.ts';

const styleBytes = ({ document }: BuiltPage) =>
	sum([...document.querySelectorAll('style')].map((style) => Buffer.byteLength(style.textContent)));

const row = ({ name, page, gzip }: Template): Row => ({
	template: name,
	'heaviest page': page.path,
	'HTML, B': Buffer.byteLength(page.html),
	'of it CSS': styleBytes(page),
	'of it script': inlineScriptBytes(page),
	'gzip, B': gzip,
	'brotli, B': brotliBytes(page.html),
	'script files, gzip': sum(scriptsOf(page).map((path) => gzipBytes(contentOf(path)))),
	requests: 1 + filesOf(page).length,
	'waits for': 1 + blocking(page).length,
});

/** From the start to a district's page, where a number can be pressed: the dearest of them. */
function homeToNumber(): Row {
	const pages = builtPages();
	const home = pages.find(({ path }) => path === '/')!;
	const districts = pages.filter(({ path }) => /^\/districts\/[^/]+\/$/.test(path));
	const [dearest] = districts
		.map((page) => ({ page, bytes: loadedBytes(home) + loadedBytes(page) }))
		.sort((a, b) => b.bytes - a.bytes);
	const { page, bytes } = dearest!;
	return {
		from: `/ to ${page.path}`,
		'brotli, B': bytes,
		'limit, B': budgets.homeToNumber.bytes,
		'requests waited for': 2 + blocking(home).length + blocking(page).length,
		'limit of those': budgets.homeToNumber.requests,
		'requests in all': 2 + filesOf(home).length + filesOf(page).length,
	};
}

/** Bytes and requests of every template's heaviest page, read from the built site. */
export const weight: Part = {
	name: 'weight',
	title: 'Page weight',
	run() {
		const rows = templates().map(row);
		const heaviest = Math.max(...builtPages().map(({ html }) => gzipBytes(html)));
		return {
			tables: [
				{ caption: 'Each template’s heaviest page', rows },
				{ caption: 'From the start to a number that can be pressed', rows: [homeToNumber()] },
			],
			notes: [
				`The heaviest of all pages is ${heaviest.toLocaleString('en-GB')} bytes by gzip, of ${budgets.page.gzip.toLocaleString('en-GB')} that fit in one round trip.`,
				'CSS and the exit are in the page itself, so a reader waits for one request. The other requests are the icon, and scripts that the page does not wait for.',
			],
		};
	},
};
