import type { Views } from './count-views.ts';
import { OTHER, sections } from './sections.ts';

/** Counts below this are not told: they could be one person. */
export const FEWEST = 10;

const WEEK = 7 * 24 * 60 * 60 * 1000;

const NAMES = [...new Set([...Object.values(sections), OTHER])];
const WIDTH = Math.max(...NAMES.map((name) => name.length)) + 2;

/** None and few read alike, and there is no sum: either would tell what is left out. */
const told = (count = 0) => (count < FEWEST ? `fewer than ${FEWEST}` : count.toLocaleString('en-GB'));

const block = (week: string, counts: Map<string, number>) =>
	[`Week from Monday ${week}`, ...NAMES.map((name) => `  ${name.padEnd(WIDTH)}${told(counts.get(name))}`)].join('\n');

/**
 * The count in words, weeks in order. A week that is not over on `today` is left out: two reports within it would tell
 * who came between them.
 */
export function reportViews(views: Views, today: Date): string {
	const over = [...views]
		.filter(([week]) => Date.parse(week) + WEEK <= today.getTime())
		.sort(([a], [b]) => (a < b ? -1 : 1));
	if (over.length === 0) return 'No week that is over is in this log.';
	return [
		...over.map(([week, counts]) => block(week, counts)),
		'These are pages sent, not people. Robots are in it: without knowing who asks, nobody can tell them apart.',
	].join('\n\n');
}
