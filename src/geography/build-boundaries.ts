import mapshaper from 'mapshaper';
import type { District } from '../domain/schema.ts';
import type { ConstituencyFacts } from './boundary-files.ts';
import { readConstituencies } from './constituencies.ts';
import { districtsFromPlaces } from './districts-from-places.ts';
import { simplifyAndWrite } from './simplify.ts';

const json = (value: unknown) => JSON.stringify(value);

/** Cuts each divided constituency along the regions of its districts. */
const divide = (divided: string[]) =>
	divided.map((constituency, at) =>
		[
			`-dissolve part target=regions${at} + name=part${at}`,
			`-filter target=constituencies '${json(constituency)}==con' + name=whole${at}`,
			`-clip target=part${at} whole${at}`,
			`-each target=part${at} 'district=part'`,
		].join(' '),
	);

/** mapshaper's commands from constituencies and regions to the boundary file. */
function commands({ whole, divided }: ConstituencyFacts, districts: Record<string, District>): string {
	const names = Object.keys(divided);
	const files = ['constituencies.json', ...names.map((_, at) => `regions${at}.json`)];
	const fields = Object.fromEntries(Object.entries(districts).map(([id, { gss, name }]) => [id, { gss, name }]));
	return [
		`-i ${files.join(' ')} combine-files snap`,
		'-clean target=constituencies',
		...divide(names),
		`-filter target=constituencies '!${json(names)}.includes(con)'`,
		`-each target=constituencies 'district=${json(whole)}[con]||""'`,
		`-merge-layers force target=constituencies,${names.map((_, at) => `part${at}`).join(',')} name=all`,
		'-clean target=all gap-fill-area=1km2',
		`-each target=all 'gss=(${json(fields)}[district]||{}).gss||""'`,
		'-dissolve gss target=all name=councils',
		`-each target=councils 'name=(Object.values(${json(fields)}).find(d=>d.gss===gss)||{}).name||""'`,
		simplifyAndWrite('councils'),
	].join(' ');
}

/**
 * The boundary file as text, built from constituencies and from places that are known to be in a district. The same
 * facts give the same bytes. Takes about ten seconds.
 */
export async function buildBoundaries(facts: ConstituencyFacts, districts: Record<string, District>): Promise<string> {
	const regions = Object.values(facts.divided).map(
		(places, at) => [`regions${at}.json`, json(districtsFromPlaces(places))] as const,
	);
	const written = await mapshaper.applyCommands(commands(facts, districts), {
		'constituencies.json': json(readConstituencies()),
		...Object.fromEntries(regions),
	});
	return `${String(written['districts.topo.json'])}\n`;
}
