import { defineConfig } from 'vitest/config';

/** The tests of one rule each that take a second or less: Stryker runs them again for each of a thousand changes. */
const quick =
	'{at-risk,clock-time,coverage,discreet,exit,freshness,hours,london-time,one-entry,open-in-words,partial-date,phone,place-names,postcode,sessions,walk-in-points,where}';

export default defineConfig({ test: { testTimeout: 20_000, include: [`tests/${quick}.test.ts`] } });
