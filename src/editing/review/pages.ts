import { coveredDistricts } from '../../domain/coverage.ts';
import { kindIds } from '../../domain/kinds.ts';
import type { ServiceChange } from './changes.ts';
import type { Context } from './danger-context.ts';
import { wordsAt, type ReviewedService } from './reviewed-service.ts';
import { placesOf, type Snapshot } from './snapshot.ts';

/** `victims/safety-plan` of a guide's path. */
const guideOf = (path: string) => /^content\/guides\/([^/_]+\/[^/]+)\.mdx$/.exec(path)?.[1];

/** True when a guide's list of services asks for what this service is. An attribute that is left out does not matter. */
function isAskedFor(tag: string, service: ReviewedService): boolean {
	const asked = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
	const fits = (value: string | undefined, values: string[]) => value === undefined || values.includes(value);
	return (
		fits(asked('kind'), [service.kind]) &&
		fits(asked('topic'), wordsAt(service, 'topics')) &&
		fits(asked('for'), wordsAt(service, 'for'))
	);
}

const names = (tag: string, { key }: ReviewedService) =>
	tag.includes(`id="${key}"`) || tag.includes(`id="${key.replace(/^helplines\//, '')}"`);

/** The guides that show a service, by name or in a list. */
function guidesWith(service: ReviewedService, { texts }: Snapshot): string[] {
	return [...texts].flatMap(([path, text]) => {
		const guide = guideOf(path);
		const tags = text.match(/<(?:Helpline|Services)\b[^>]*>/g) ?? [];
		const shown = tags.some((tag) => names(tag, service) || (tag.startsWith('<Services') && isAskedFor(tag, service)));
		return guide && shown ? [`/guides/${guide}/`] : [];
	});
}

function placePages(service: ReviewedService, snapshot: Snapshot): string[] {
	const places = placesOf(snapshot);
	const districts = coveredDistricts(wordsAt(service, 'covers'), places);
	const areas = new Set(places.filter(({ id }) => districts.includes(id)).map(({ area }) => area));
	return [
		...[...areas].map((area) => `/areas/${area}/`),
		...districts.flatMap((id) => [`/districts/${id}/`, `/cards/${id}/`]),
	];
}

/** Closed services that send people to this one. */
const sentFrom = ({ key }: ReviewedService, { services }: Snapshot) =>
	[...services.values()].filter((other) => wordsAt(other, 'replacedBy').includes(key)).map((other) => `/${other.key}/`);

const pagesWith = (service: ReviewedService, snapshot: Snapshot): string[] => [
	`/${service.key}/`,
	`/${service.kind}/`,
	...placePages(service, snapshot),
	...wordsAt(service, 'topics').map((topic) => `/needs/${topic}/`),
	...wordsAt(service, 'for').map((audience) => `/for/${audience}/`),
	...guidesWith(service, snapshot),
	...sentFrom(service, snapshot),
];

const distinct = (pages: string[]) => [...new Set(pages)];

/** The addresses on the site that show a changed service, or showed it before. */
export const pagesOf = ({ before, after }: ServiceChange, context: Context): string[] =>
	distinct([...(after ? pagesWith(after, context.after) : []), ...(before ? pagesWith(before, context.before) : [])]);

const ONE_PAGE: [pattern: RegExp, page: string][] = [
	[/^content\/guides\/([^/_]+\/[^/]+)\.mdx$/, '/guides/$1/'],
	[/^content\/(statistics|languages)\/([^/_]+)\.yaml$/, '/$1/$2/'],
	[/^content\/(posters|professionals)\/[^_].*$/, '/$1/'],
	[/^content\/easy-read\.yaml$/, '/easy-read/'],
	[/^content\/terms\.yaml$/, '/guides/words/'],
];

/** The pages that a file which is no service's makes; none for one that all pages share. */
export const pagesOfFile = (path: string): string[] =>
	kindIds.some((kind) => path.startsWith(`content/${kind}/`))
		? []
		: ONE_PAGE.filter(([pattern]) => pattern.test(path)).map(([pattern, page]) => path.replace(pattern, page));
