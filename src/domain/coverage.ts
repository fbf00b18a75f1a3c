/** What coverage is worked out from: the directory's districts with their areas. */
export interface Place {
	id: string;
	area: string;
}

const WHOLE = ['uk', 'england'];

/** True when a service helps people all over England or the UK. */
export const isNationwide = (covers: readonly string[]): boolean => covers.some((place) => WHOLE.includes(place));

/** The ids of the districts that a service's `covers` reaches: named themselves, by their area, or by the nation. */
export const coveredDistricts = (covers: readonly string[], districts: readonly Place[]): string[] =>
	districts
		.filter(({ id, area }) => isNationwide(covers) || covers.includes(id) || covers.includes(area))
		.map(({ id }) => id);
