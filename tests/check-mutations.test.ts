import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copyContent } from './support/content-copy.ts';
import { seeded } from './support/seeded.ts';
import { mutated } from './support/slips.ts';

const ROUNDS = 4;

/** Every file that editors write, templates and the map's data left out. */
const files = globSync('content/**/*.{md,mdx,yaml}')
	.filter((file) => !/\/_|\/geo\//.test(file))
	.sort();

test('a thousand slips and more', () => {
	expect(files.length * ROUNDS).toBeGreaterThan(1000);
});

test.each(Array.from({ length: ROUNDS }, (_, round) => round))(
	'slips in every file do not crash the checker, round %i',
	(round) => {
		const random = seeded(round);
		const copy = copyContent();
		for (const file of files) copy.write(file, mutated(copy.read(file), random));
		const problems = copy.problems();
		expect(problems.length).toBeGreaterThan(files.length / 4);
		for (const { file, message, line } of problems) {
			expect(file).toMatch(/^content\//);
			expect(message).toMatch(/\S/);
			expect(message).not.toMatch(/undefined|\[object|Invalid input|NaN/);
			expect(line).toBeGreaterThan(0);
		}
	},
);
