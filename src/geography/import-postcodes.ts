import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CONTENT } from '../content-files.ts';
import { readDistricts } from './boundary-files.ts';
import { fileArgument, orSayWhy } from './file-argument.ts';
import { exactFrom } from './onspd.ts';

const TABLE = join(CONTENT, 'geo', 'postcodes-exact.json');

/** `npm run geo:postcodes -- <file>`: makes the exact table of postcodes from a CSV of the ONS Postcode Directory. */
const file = fileArgument('geo:postcodes', 'CSV of the ONS Postcode Directory');

await orSayWhy(async () => {
	const codes = new Map(Object.entries(readDistricts()).map(([id, { gss }]) => [gss, id]));
	const table = await exactFrom(createInterface({ input: createReadStream(file) }), codes);
	writeFileSync(TABLE, `${JSON.stringify(table)}\n`);
	console.log(`${TABLE} is written: ${Object.keys(table.outward).length} first halves of postcodes.`);
	console.log('Quote its licence in NOTICE: the year in "Contains OS data" and "Contains Royal Mail data".');
});
