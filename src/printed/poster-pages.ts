import { getCollection } from 'astro:content';
import { directory, forVictims, type AreaEntry } from '../directory.ts';
import type { Poster } from '../domain/poster-schema.ts';
import { linesToPrint, type ToPrint } from './printed-lines.ts';

/** A poster with the numbers of one area. */
export interface AreaPoster extends ToPrint {
	id: string;
	href: string;
	area: AreaEntry;
	words: Poster;
}

/** Helplines that answer wherever in the area the poster hangs. */
const everywhereIn = (area: AreaEntry) =>
	forVictims().filter((service) => area.districts.every(({ id }) => service.districts.includes(id)));

/** The posters, in the order that their files give. */
export const posters = (await getCollection('posters')).sort((a, b) => a.data.order - b.data.order);

/** Every poster for every area, those of an area together. */
export const areaPosters: AreaPoster[] = directory.areas.flatMap((area) =>
	posters.map(({ id, data }) => ({
		id,
		href: `/posters/${area.id}/${id}/`,
		area,
		words: data,
		...linesToPrint(everywhereIn(area), `helplines/${area.helpline}`, data.topics),
	})),
);
