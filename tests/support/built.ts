import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

export const DIST = 'dist';

/** A page of the built site. */
export interface BuiltPage {
	/** `/helplines/galop/`; `/404.html` for the one page that is a file. */
	path: string;
	html: string;
	document: Document;
}

const pathOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/** A page whose document is made when it is first looked at: most tests look at few of the hundreds. */
function readPage(file: string): BuiltPage {
	const html = readFileSync(join(DIST, file), 'utf8');
	let document: Document | undefined;
	return {
		path: pathOf(file.replaceAll('\\', '/')),
		html,
		get document() {
			return (document ??= parseHTML(html).document as unknown as Document);
		},
	};
}

/** Every page of the built site. Throws when the site is not built: a test over no page would prove nothing. */
export function builtPages(): BuiltPage[] {
	const files = globSync('**/*.html', { cwd: DIST }).sort();
	if (!files.length) throw new Error('No page in dist. Run: npm run build');
	return files.map(readPage);
}

/** The links of a page that stay on the site, without their `#`. */
export const internalLinks = ({ document, path }: BuiltPage): { path: string; hash: string }[] =>
	[...document.querySelectorAll('a[href]')]
		.map((link) => new URL(link.getAttribute('href')!, `http://site${path}`))
		.filter(({ origin }) => origin === 'http://site')
		.map(({ pathname, hash }) => ({ path: pathname, hash: hash.slice(1) }));

/** True when the built site answers a path, as a page or as a file. */
export const answers = (path: string): boolean =>
	existsSync(join(DIST, path, 'index.html')) || (!path.endsWith('/') && existsSync(join(DIST, path)));
