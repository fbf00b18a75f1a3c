import { round, type Row } from '../part.ts';
import { budgets } from '../../tests/support/budgets.ts';
import { contentOf, gzipBytes } from '../../tests/support/weight.ts';
import { contentWith } from './content.ts';
import { weightOf } from './files.ts';

const SIZES = [1_000, 10_000, 50_000];

const inKB = (bytes: number) => round(bytes / 1000, 1);
const inWords = (count: number) => count.toLocaleString('en-GB');

/** What our own first search takes with its page as the directory grows, worked out from the files. */
export function growthFrom(coldWithoutPage: number): { rows: Row[]; notes: string[] } {
	const coldToday = coldWithoutPage + gzipBytes(contentOf('/search/index.html'));
	const program = coldToday - weightOf(contentWith(0)).everybody;
	const grown = SIZES.map((services) => ({ services, ...weightOf(contentWith(services)) }));
	const rows = grown.map(({ services, everybody, part, entries }) => ({
		services: inWords(services),
		'kB, place named': inKB(program + everybody + part),
		'kB, no place': inKB(program + everybody),
		'kB, data.json': inKB(everybody),
		'kB, largest part': inKB(part),
		'entries in it': entries,
	}));
	const { everybody, part, entries } = grown.at(-1)!;
	const cold = program + everybody + part;
	const isMet = cold <= budgets.firstSearch && cold < 2 * coldToday;
	const most = Math.floor(((budgets.firstSearch - program - everybody) / part) * entries);
	return {
		rows,
		notes: [
			`At ${inWords(SIZES.at(-1)!)} services a first search takes ${inKB(cold)} kB with its page, ${round(cold / coldToday, 2)} times what it takes today. The aim, at most ${budgets.firstSearch / 1000} kB and less than twofold growth, is ${isMet ? '' : 'not '}met.`,
			`An area may have about ${inWords(most)} entries before that is too much: then give each of its districts a part (\`searchAreas\` in \`src/integrations/search-data.ts\`).`,
		],
	};
}
