import { directory, type AnyService } from './directory.ts';
import type { Level } from './domain/freshness.ts';
import { kindIds, kinds } from './domain/kinds.ts';
import { endOf, inWords } from './domain/partial-date.ts';

/** How many services of a sort are how sure. */
export type Counts = Record<Level | 'all', number>;

/** One area's row for each kind that it has, and its sum. */
export interface FreshnessTable {
	place: string;
	rows: { name: string; counts: Counts }[];
	sum: Counts;
}

/** A service that was last seen to be right long ago. */
export interface Old {
	name: string;
	href: string;
	seen: string;
}

const countOf = (services: AnyService[]): Counts => {
	const at = (level: Level) => services.filter(({ freshness }) => freshness.level === level).length;
	return {
		confirmed: at('confirmed'),
		'check-first': at('check-first'),
		'not-confirmed': at('not-confirmed'),
		all: services.length,
	};
};

function tableOf(place: string, services: AnyService[]): FreshnessTable {
	const rows = kindIds.flatMap((kind) => {
		const ofKind = services.filter((service) => service.kind === kind);
		return ofKind.length > 0 ? [{ name: kinds[kind].one, counts: countOf(ofKind) }] : [];
	});
	return { place, rows, sum: countOf(services) };
}

const isLocal = ({ nationwide, districts }: AnyService) => !nationwide && districts.length > 0;

/** What is listed: how much of it is how sure. Closed services are not counted. */
export const freshnessOfAll = (): Counts => countOf(directory.listed);

/**
 * A table for each area, of what is local to it, and one for what is nationwide. A service of two areas is counted in
 * both, so the sums of the tables may be more than the whole.
 */
export const freshnessTables = (): FreshnessTable[] => [
	...directory.areas.map(({ name, districts }) => {
		const here = districts.map(({ id }) => id);
		return tableOf(
			name,
			directory.listed.filter((service) => isLocal(service) && service.districts.some((id) => here.includes(id))),
		);
	}),
	tableOf(
		'All over the country',
		directory.listed.filter((service) => !isLocal(service)),
	),
];

/** How many listed services have no date at all. */
export const undated = (): number => directory.listed.filter(({ data }) => data.checked.on === 'unknown').length;

/** The listed services that were seen to be right longest ago, the oldest first. */
export const oldest = (most = 10): Old[] =>
	directory.listed
		.flatMap(({ data, href }) =>
			data.checked.on === 'unknown' ? [] : [{ name: data.name, href, on: data.checked.on }],
		)
		.sort((a, b) => endOf(a.on).getTime() - endOf(b.on).getTime() || a.name.localeCompare(b.name, 'en'))
		.slice(0, most)
		.map(({ name, href, on }) => ({ name, href, seen: inWords(on) }));
