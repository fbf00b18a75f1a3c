import { searchAreas } from '../../src/integrations/search-data.ts';
import type { SearchAreas, SearchPlace } from '../../src/search/entry.ts';
import { plain } from '../../src/search/plain.ts';
import { placeName } from '../invented.ts';

/**
 * England has about 150 counties and unitary areas, and they have about 300 districts. 50,000 services would be about so
 * many an area. All invented areas are of one size; real ones are not.
 */
const SERVICES_AN_AREA = 333;
const DISTRICTS_AN_AREA = 2;

/** A district and the area that it is in. */
export interface Home {
	district: SearchPlace;
	area: SearchPlace;
}

/** How many names today's districts have: their own, their towns' and former ones. */
function namesADistrict(today: readonly SearchPlace[]): number {
	const districts = today.slice(0, -Object.keys(searchAreas()).length);
	return Math.round(districts.reduce((sum, { said }) => sum + said.length, 0) / districts.length);
}

/** Gives names of places that nobody has used. */
function newNames(today: readonly SearchPlace[]): () => string {
	const used = new Set(today.flatMap(({ said }) => said));
	let at = 0;
	return () => {
		while (used.has(plain(placeName(at)))) at += 1;
		return placeName(at++);
	};
}

/** Invented districts in areas of their own, enough for so many services. */
export function inventedHomes(services: number, today: readonly SearchPlace[]): Home[] {
	const names = namesADistrict(today);
	const next = newNames(today);
	return Array.from({ length: Math.ceil(services / SERVICES_AN_AREA) }).flatMap(() => {
		const districts = Array.from({ length: DISTRICTS_AN_AREA }, (): SearchPlace => {
			const said = Array.from({ length: names }, next);
			return { name: said[0]!, said: said.map(plain), districts: [plain(said[0]!)] };
		});
		const name = `${next()}shire`;
		const area = { name, said: [plain(name)], districts: districts.flatMap((one) => one.districts) };
		return districts.map((district) => ({ district, area }));
	});
}

/** The areas of homes, as search has them. */
export const areasOfHomes = (homes: readonly Home[]): SearchAreas =>
	Object.fromEntries(homes.map(({ area: { name, districts, said } }) => [said[0]!, { name, districts }]));
