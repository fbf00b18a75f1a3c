import { readFileSync, writeFileSync } from 'node:fs';
import { BOUNDARIES, readDistricts } from './boundary-files.ts';
import { fileArgument, orSayWhy } from './file-argument.ts';
import { boundariesFromOns } from './ons-districts.ts';

/** `npm run geo:import -- <file>`: writes the boundary file from the official districts of the ONS. */
const file = fileArgument('geo:import', 'GeoJSON of the ONS');

await orSayWhy(async () => {
	writeFileSync(BOUNDARIES, await boundariesFromOns(readFileSync(file, 'utf8'), readDistricts()));
	console.log(`${BOUNDARIES} now holds the official boundaries. Say so in NOTICE, and in the words under the map.`);
});
