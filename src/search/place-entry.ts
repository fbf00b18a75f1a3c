import type { PageEntry } from './entry.ts';

/** What the page of a district or an area tells the search. */
export const placeEntry = ({ name }: { name: string }, districts: string[]): PageEntry => ({
	title: `Help in ${name}`,
	kind: 'Place',
	summary: `Everything there is for people in ${name}.`,
	where: name,
	districts,
});
