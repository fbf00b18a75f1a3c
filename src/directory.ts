import { getCollection, type CollectionEntry } from 'astro:content';
import { coveredDistricts, isNationwide } from './domain/coverage.ts';
import { freshnessOf, rank, type Freshness } from './domain/freshness.ts';
import { kindIds, type Kind } from './domain/kinds.ts';
import type { Area, District, Provider, ServiceData } from './domain/schema.ts';
import { namedTable, type NamedTable } from './domain/statistics.ts';

/** A service as pages use it: its fields, and what the directory works out from them. */
export interface Service<K extends Kind = Kind> {
	kind: K;
	id: string;
	/** `helplines/galop`: how `replacedBy` names it. */
	key: string;
	/** `/helplines/galop/` */
	href: string;
	data: ServiceData[K];
	provider: Provider;
	freshness: Freshness;
	/** Ids of the directory's districts where it helps. */
	districts: string[];
	/** True when it helps people all over England or the UK. */
	nationwide: boolean;
	entry: CollectionEntry<Kind>;
}

/** A service of any kind, told apart by `kind`. */
export type AnyService = { [K in Kind]: Service<K> }[Kind];

export type DistrictEntry = District & { id: string; href: string };
export type AreaEntry = Area & { id: string; href: string; districts: DistrictEntry[] };

/** The day that freshness and opening hours are worked out for. BUILD_DATE fixes it, for tests and reproducible builds. */
export const today = new Date(process.env.BUILD_DATE ?? Date.now());

async function load() {
	const [areaFiles, districtFiles, providerFiles] = await Promise.all([
		getCollection('areas'),
		getCollection('districts'),
		getCollection('providers'),
	]);
	const districts: DistrictEntry[] = districtFiles.map(({ id, data }) => ({ ...data, id, href: `/districts/${id}/` }));
	const areas: AreaEntry[] = areaFiles
		.map(({ id, data }) => ({
			...data,
			id,
			href: `/areas/${id}/`,
			districts: districts.filter(({ area }) => area === id),
		}))
		.sort((a, b) => b.districts.length - a.districts.length);
	const providers = new Map(providerFiles.map(({ id, data }) => [id, data]));

	const describe = (kind: Kind, entry: CollectionEntry<Kind>): AnyService =>
		({
			kind,
			id: entry.id,
			key: `${kind}/${entry.id}`,
			href: `/${kind}/${entry.id}/`,
			data: entry.data,
			provider: providers.get(entry.data.provider)!,
			freshness: freshnessOf(kind, entry.data, today),
			districts: coveredDistricts(entry.data.covers, districts),
			nationwide: isNationwide(entry.data.covers),
			entry,
		}) as AnyService;

	const perKind = await Promise.all(
		kindIds.map(async (kind) => (await getCollection(kind)).map((entry) => describe(kind, entry))),
	);
	const services = perKind.flat().sort(bySureness);
	return { areas, districts, services, listed: services.filter(({ data }) => data.status !== 'closed') };
}

/** The surest first, then those for fewer districts, then by name. */
function bySureness(a: AnyService, b: AnyService): number {
	return (
		rank(a.freshness) - rank(b.freshness) ||
		a.districts.length - b.districts.length ||
		a.data.name.localeCompare(b.data.name, 'en')
	);
}

/** Everything the directory holds, loaded once. `listed` leaves out the closed ones; `services` has them too. */
export const directory = await load();

/** The service that a key names. Throws when there is none: the checker lets no such key through. */
export function serviceAt(key: string): AnyService {
	const found = directory.services.find((service) => service.key === key);
	if (!found) throw new Error(`No service ${key}`);
	return found;
}

/** The area that a district is in. */
export const areaOfDistrict = (district: DistrictEntry) => directory.areas.find(({ id }) => id === district.area)!;

/** A page for each district, for `getStaticPaths`. */
export const districtPaths = () =>
	directory.districts.map((district) => ({ params: { district: district.id }, props: { district } }));

/** The helpline that is an area's front door. */
export const frontDoor = (area: AreaEntry) => serviceAt(`helplines/${area.helpline}`) as Service<'helplines'>;

/** The national helpline, for whoever is in no area or whose area's line is shut. */
export const nationalHelpline = () => serviceAt('helplines/national-domestic-abuse-helpline') as Service<'helplines'>;

/** Services that people in a district can use. */
export const servicesIn = (district: string) => forVictims().filter(({ districts }) => districts.includes(district));

/** True for a service that is only for people who are harming someone. */
export const isForHarming = ({ data }: AnyService) => data.for.every((audience) => audience === 'harming-someone');

/** True for a service that only a professional can use. */
export const isForProfessionals = ({ data }: AnyService) => data.for.every((audience) => audience === 'professionals');

const victimServices = directory.listed.filter((service) => !isForHarming(service) && !isForProfessionals(service));

/**
 * Listed services that a person looking for help can use. Left out: those for people who harm and those for
 * professionals alone, which have pages of their own.
 */
export const forVictims = () => victimServices;

/** The area a service belongs to on its page: the one it covers most of; `undefined` for a nationwide service. */
export const areaOf = (service: AnyService) =>
	service.nationwide
		? undefined
		: directory.areas.find(({ districts }) => districts.some(({ id }) => service.districts.includes(id)));

/** Where a service helps, in words: "Maidstone", "Kent and Medway", "All of England". */
export function placesInWords({ data }: AnyService): string {
	const names: Record<string, string> = {
		uk: 'All of the UK',
		england: 'All of England',
		wales: 'Wales',
		scotland: 'Scotland',
	};
	const named = [...directory.areas, ...directory.districts];
	return data.covers.map((id) => names[id] ?? named.find((place) => place.id === id)?.name ?? id).join(', ');
}

/** By kind, those that another service's page may name: unconfirmed ones are no help. */
const sureByKind = (services: AnyService[]) =>
	Map.groupBy(
		services.filter(({ freshness }) => freshness.level !== 'not-confirmed'),
		({ kind }) => kind,
	);

const sureForVictims = sureByKind(victimServices);
const sureForHarming = sureByKind(directory.listed.filter(isForHarming));

/** The first of a service's kind that share a topic and a district with it. Stops there: every service's page asks. */
const near = (service: AnyService, most: number): AnyService[] =>
	((isForHarming(service) ? sureForHarming : sureForVictims).get(service.kind) ?? [])
		.values()
		.filter(
			(other) =>
				other.key !== service.key &&
				other.data.topics.some((topic) => (service.data.topics as string[]).includes(topic)) &&
				other.districts.some((id) => service.districts.includes(id)),
		)
		.take(most)
		.toArray();

/**
 * Where else to turn, for somebody whom a service does not suit: the surest of its kind that are near it, then
 * the helpline that knows what else there is. Closed and unconfirmed ones are no help and are left out.
 */
export function alike(service: AnyService, most = 4): AnyService[] {
	const doors = [wayIn(service), isForHarming(service) ? undefined : nationalHelpline()] as (AnyService | undefined)[];
	const others = new Set([...near(service, most), ...doors]);
	return [...others].filter((other) => other !== undefined && other.key !== service.key) as AnyService[];
}

/**
 * The helpline to try when a service cannot be reached: for people who are harming someone, their own helpline;
 * else the area's front door, or the national helpline. `undefined` when the service is that helpline itself.
 */
export function wayIn(service: AnyService): Service | undefined {
	const area = areaOf(service);
	const door = isForHarming(service) ? helplineForHarming() : area ? frontDoor(area) : nationalHelpline();
	return door.key === service.key ? undefined : (door as Service);
}

const closedByReplacement = Map.groupBy(
	directory.services
		.filter(({ data }) => data.status === 'closed')
		.flatMap((closed) => (closed.data.replacedBy ?? []).map((by) => ({ by, closed }))),
	({ by }) => by,
);

/** The closed services that a service stands in for. They are in no list, and this is the way to their pages. */
export const replacedBy = (service: AnyService): AnyService[] =>
	(closedByReplacement.get(service.key) ?? []).map(({ closed }) => closed);

/** The helpline for people who are harming someone. */
const helplineForHarming = () => serviceAt('perpetrator-programmes/respect-phoneline');

/** The helpline that fits wherever the reader lives. People who are harming someone have their own. */
export const helplineAnywhere = (forHarming: boolean): AnyService =>
	forHarming ? helplineForHarming() : nationalHelpline();

/** The helpline to show first on a kind's page. */
export const firstHelpline = (kind: Kind): AnyService => helplineAnywhere(kind === 'perpetrator-programmes');

export type StatisticsEntry = NamedTable & { id: string; href: string };

/** Every table of statistics: those that are drawn first, then by title. */
export const statistics: StatisticsEntry[] = (await getCollection('statistics'))
	.map(({ id, data }) => ({ ...namedTable(data, directory.districts), id, href: `/statistics/${id}/` }))
	.sort((a, b) => Number(!a.chart) - Number(!b.chart) || a.title.localeCompare(b.title, 'en'));
