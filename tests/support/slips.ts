import { pick } from './seeded.ts';

const SCRAPS = [
	'"',
	"'",
	':',
	'- ',
	'[',
	'{',
	'\t',
	'#',
	' # ',
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
export function mutated(text: string, random: () => number): string {
	const at = Math.floor(random() * text.length);
	const scrap = pick(SCRAPS, random);
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
	return pick(slips, random)();
}
