import { gzipBytes } from '../tests/support/weight.ts';
import { builtPages, type BuiltPage } from '../tests/support/built.ts';
import { kindIds } from '../src/domain/kinds.ts';

/** Each template of the site and the addresses of its pages. */
const TEMPLATES: [name: string, paths: RegExp][] = [
	['home', /^\/$/],
	['area', /^\/areas\/[^/]+\/$/],
	['districts', /^\/districts\/$/],
	['district', /^\/districts\/[^/]+\/$/],
	...kindIds.flatMap((kind): [string, RegExp][] => [
		[`${kind}: list`, new RegExp(`^/${kind}/$`)],
		[`${kind}: service`, new RegExp(`^/${kind}/[^/]+/$`)],
	]),
	['need', /^\/needs\/[^/]+\/$/],
	['guide', /^\/guides\/[^/]+\/[^/]+\/$/],
	['language', /^\/languages\/[^/]+\/$/],
	['search', /^\/search\/$/],
	['map', /^\/map\/$/],
	['statistics', /^\/statistics\/$/],
	['statistics: table', /^\/statistics\/[^/]+\/$/],
	['professionals', /^\/professionals\/$/],
	['professionals: sheet', /^\/professionals\/sheet\/$/],
	['data', /^\/data\/$/],
	['about', /^\/about\/[^/]+\/$/],
];

/** A template with its heaviest page: what holds for that holds for the others. */
export interface Template {
	name: string;
	page: BuiltPage;
	/** Of that page, compressed. */
	gzip: number;
}

const isListed = ({ html }: BuiltPage) => !/<meta name="robots" content="noindex"/.test(html);

/** The templates of the built site. Pages that search engines must leave out are not measured. Throws when a template has no page. */
export function templates(): Template[] {
	const pages = builtPages().filter(isListed);
	return TEMPLATES.map(([name, paths]) => {
		const [heaviest] = pages
			.filter(({ path }) => paths.test(path))
			.map((page) => ({ name, page, gzip: gzipBytes(page.html) }))
			.sort((a, b) => b.gzip - a.gzip);
		if (!heaviest) throw new Error(`No page of the template ${name}. Mend bench/templates.ts`);
		return heaviest;
	});
}
