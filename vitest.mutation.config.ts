import { defineConfig, type TestProject } from 'vitest/config';

/** The tests of one rule each that take a second or less: Stryker runs them again for each of a thousand changes. */
const quick =
	'{at-risk,coverage,discreet,exit,freshness,hours,london-time,one-entry,open-in-words,partial-date,phone,sessions,walk-in-points,where}';

/**
 * Stryker 10.1 asks for tests as "group test"; Vitest 5 knows them as "group > test" and would run none that is in a
 * group, so that every change would seem to survive. Not needed once `npm run test:mutation` says the same without it.
 */
const groupsByName = {
	name: 'groups-by-name',
	configureVitest({ project }: { project: TestProject }) {
		let pattern: RegExp | undefined;
		Object.defineProperty(project.config, 'testNamePattern', {
			get: () => pattern,
			set: (asked?: RegExp) => (pattern = asked && new RegExp(asked.source.replaceAll(' ', '(?: > | )'))),
		});
	},
};

export default defineConfig({
	plugins: [groupsByName],
	test: { testTimeout: 20_000, include: [`tests/${quick}.test.ts`] },
});
