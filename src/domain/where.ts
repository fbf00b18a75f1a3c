import { exactDistrict, type ExactPostcodes } from './exact-postcodes.ts';
import { namesLike, type PlaceName } from './place-names.ts';
import { readPostcode, type Postcode } from './postcode.ts';

/** What a council outside the directory is written with, before its name. */
export const OUTSIDE = 'outside ';

/** The one file that answers "where are you?". Nothing that is typed leaves the device, as all of it is here. */
export interface Places {
	/** Districts by key. */
	districts: Record<string, { name: string; area: string }>;
	/** Areas by key. */
	areas: Record<string, string>;
	/** Names of districts, towns and areas, former ones too. */
	names: PlaceName[];
	/** By first half of a postcode: keys of districts, and "outside Wealden", the most likely first. */
	outward: Record<string, string[]>;
	exact?: ExactPostcodes;
}

/** Where somebody may be. `said` is what was understood; `unknown` is neither a postcode nor a place that is known. */
export type Answer =
	| { is: 'nothing' }
	| { is: 'inside'; said: string; districts: string[]; outside: string[] }
	| { is: 'outside'; said: string }
	| { is: 'unknown'; said: string };

const isOutside = (council: string) => council.startsWith(OUTSIDE);
const nameOutside = (council: string) => council.slice(OUTSIDE.length);

function answerOf(said: string, councils: readonly string[]): Answer {
	const districts = councils.filter((council) => !isOutside(council));
	if (districts.length === 0) return { is: 'outside', said };
	return { is: 'inside', said, districts, outside: councils.filter(isOutside).map(nameOutside) };
}

function ofPostcode(postcode: Postcode, { exact, outward }: Places): Answer {
	const district = exact && exactDistrict(exact, postcode);
	const said = [postcode.outward, postcode.inward].filter(Boolean).join(' ');
	if (district) return answerOf(said, district === 'outside' ? [] : [district]);
	return answerOf(postcode.outward, outward[postcode.outward] ?? []);
}

/** Neighbours that the directory does not serve, by name. */
const neighbours = ({ outward }: Places) =>
	[...new Set(Object.values(outward).flat().filter(isOutside))].map((council) => ({ name: nameOutside(council) }));

function ofName(typed: string, places: Places): Answer {
	const found = namesLike(typed, places.names);
	const said = found.length === 1 ? found[0]!.name : typed;
	if (found.length > 0) return answerOf(said, [...new Set(found.flatMap(({ districts }) => districts))]);
	const [outside] = namesLike(typed, neighbours(places));
	return outside ? { is: 'outside', said: outside.name } : { is: 'unknown', said: typed };
}

/**
 * The districts that a typed postcode, half postcode or town may be in. It never guesses one out of several: all are
 * given, the most likely first.
 */
export function whereIs(typed: string, places: Places): Answer {
	const text = typed.trim();
	if (text.length < 2) return { is: 'nothing' };
	const postcode = readPostcode(text, (outward) => outward in places.outward);
	return postcode ? ofPostcode(postcode, places) : ofName(text, places);
}
