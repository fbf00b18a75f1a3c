import { directory, forVictims, type AnyService } from '../directory.ts';
import { kindIds, kinds } from '../domain/kinds.ts';
import type { MapLayer } from '../domain/map-data.ts';
import { needLayers } from './need-layers.ts';

/** True for a service of some districts: one for the whole country is everywhere and says nothing on a map. */
export const isLocal = ({ nationwide, districts }: AnyService) => !nationwide && districts.length > 0;

/** True for a service that somebody could confirm in the last two years. Only those are counted and shown. */
const isSure = ({ freshness }: AnyService) => freshness.level !== 'not-confirmed';

/** The services that the map counts and lists, kind by kind. */
export const mapped = kindIds.flatMap((kind) =>
	forVictims().filter((service) => service.kind === kind && isLocal(service) && isSure(service)),
);

/** Those of some services that help in a district. */
export const inDistrict = (id: string, services: AnyService[]) =>
	services.filter(({ districts }) => districts.includes(id));

const countIn = (services: AnyService[]) =>
	Object.fromEntries(directory.districts.map(({ id }) => [id, inDistrict(id, services).length]));

const serviceLayers = (): MapLayer[] => [
	{ id: 'all', title: 'All local help', unit: 'services', values: countIn(mapped) },
	...kindIds
		.filter((kind) => forVictims().some((service) => service.kind === kind && isLocal(service)))
		.map((kind) => ({
			id: kind,
			title: kinds[kind].heading,
			unit: 'services',
			values: countIn(mapped.filter((service) => service.kind === kind)),
		})),
];

/** What the map can be shaded by: local services, all and by kind, then need and use. */
export const mapLayers: MapLayer[] = [...serviceLayers(), ...needLayers()];
