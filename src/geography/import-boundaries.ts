import { readFileSync, writeFileSync } from 'node:fs';
import { OFFICIAL, readDistricts } from './boundary-files.ts';
import { fileArgument, orSayWhy } from './file-argument.ts';
import { boundariesFromOns } from './ons-districts.ts';

/** `npm run geo:import -- <file>`: puts the official districts of the ONS in place of our own boundaries. */
const file = fileArgument('geo:import', 'GeoJSON of the ONS');

await orSayWhy(async () => {
	writeFileSync(OFFICIAL, await boundariesFromOns(readFileSync(file, 'utf8'), readDistricts()));
	console.log(
		`${OFFICIAL} is written. The map shows it from the next build on. Delete it to go back to our own boundaries.`,
	);
});
