import { writeFileSync } from 'node:fs';
import { BOUNDARIES, readConstituencyFacts, readDistricts } from './boundary-files.ts';
import { buildBoundaries } from './build-boundaries.ts';

/** `npm run geo:boundaries`: writes the boundary file again from content/geo/constituencies.yaml. */
writeFileSync(BOUNDARIES, await buildBoundaries(readConstituencyFacts(), readDistricts()));
console.log(`${BOUNDARIES} is written again from content/geo/constituencies.yaml.`);
