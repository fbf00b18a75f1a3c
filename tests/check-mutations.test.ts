import { expect, test } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import { copyContent } from './support/content-copy.ts';

const ROUNDS = 3;

/** Numbers from 0 up to 1 that look random and are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const SCRAPS = [
	'"',
	"'",
	':',
	'- ',
	'[',
	'{',
	'\t',
	'#',
	'---\n',
	'\n',
	'  ',
	'null',
	'2026-02-30',
	'0808',
	'&a',
	'*a',
	'!!int ',
	'<<: ',
	'%',
	'é',
	'\u0000',
	'__proto__: 1\n',
	'constructor: 1\n',
	'[[[[',
	'true',
	'.inf',
	'~',
];

/** One slip of an editor: letters deleted, a scrap typed, a line moved, doubled or cut short. */
function mutated(text: string, random: () => number): string {
	const at = Math.floor(random() * text.length);
	const scrap = SCRAPS[Math.floor(random() * SCRAPS.length)]!;
	const lines = text.split('\n');
	const line = Math.floor(random() * lines.length);
	const slips = [
		() => text.slice(0, at) + text.slice(at + Math.floor(random() * 20)),
		() => text.slice(0, at) + scrap + text.slice(at),
		() => lines.toSpliced(line, 1).join('\n'),
		() => lines.toSpliced(line, 0, lines[line]!).join('\n'),
		() => lines.with(line, lines[line]!.replace(/:.*/, `: ${scrap}`)).join('\n'),
		() => lines.with(line, lines[line]!.replace(/^( *)/, `$1${scrap}`)).join('\n'),
		() => text.slice(0, at),
	];
	return slips[Math.floor(random() * slips.length)]!();
}

test.each(Array.from({ length: ROUNDS }, (_, round) => round))(
	'slips in every file do not crash the checker, round %i',
	(round) => {
		const random = seeded(round);
		const copy = copyContent();
		const files = [
			...readServiceFiles().map(({ path }) => path),
			'content/areas.yaml',
			'content/districts.yaml',
			'content/providers.yaml',
		];
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
