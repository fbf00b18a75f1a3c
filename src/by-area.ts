import { directory, type AnyService } from './directory.ts';

/** Services under one heading of a list. */
export interface Group {
	/** The section's id on its page. */
	id: string;
	name: string;
	services: AnyService[];
}

/** Services by where they help, without empty groups: each area, nationwide, and what is in no area of ours. */
export function byArea(services: AnyService[], order: 'areas first' | 'nationwide first' = 'areas first'): Group[] {
	const local = services.filter(({ nationwide }) => !nationwide);
	const areas = directory.areas.map(({ id, name, districts }) => ({
		id,
		name,
		services: local.filter((service) => districts.some((district) => service.districts.includes(district.id))),
	}));
	const nationwide = { id: 'nationwide', name: 'Nationwide', services: services.filter((each) => each.nationwide) };
	const elsewhere = {
		id: 'elsewhere',
		name: 'Elsewhere in the UK',
		services: local.filter(({ districts }) => districts.length === 0),
	};
	const groups = order === 'areas first' ? [...areas, nationwide, elsewhere] : [nationwide, ...areas, elsewhere];
	return groups.filter((group) => group.services.length);
}
