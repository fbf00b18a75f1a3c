import opening_hours from 'opening_hours';

/** Hours in OpenStreetMap's `opening_hours` syntax, for example `Tu 09:30-11:30; PH off`. */
export type Hours = string;

/** The place whose holidays count: England. (The library wants coordinates too; they decide dawn and dusk only.) */
const ENGLAND = { lat: 51.5, lon: 0.5, address: { country_code: 'gb', state: 'England' } };

// Parsing takes a millisecond and more, and most services share a handful of hours.
const remembered = new Map<Hours, opening_hours>();

/** Hours read by the library, once for each string; throws the library's error when it does not understand them. */
export function parseHours(hours: Hours): opening_hours {
	const parsed = remembered.get(hours) ?? new opening_hours(hours, ENGLAND);
	remembered.set(hours, parsed);
	return parsed;
}
