import { parseArgs } from 'node:util';
import { commonCommit, textsAt, textsHere } from './review/content-texts.ts';
import { reviewInMarkdown } from './review/markdown.ts';
import { review } from './review/review.ts';
import { readSnapshot } from './review/snapshot.ts';

const HELP = `npm run review -- --base main
  What changed in content/ since a branch or commit, what is dangerous about it, and which pages it touches.
  --base REF  what to compare with (main)
  --head REF  a branch or commit in place of the files as they are
  --json      for programs`;

const options = {
	base: { type: 'string', default: 'main' },
	head: { type: 'string' },
	json: { type: 'boolean' },
} as const;

/** Compares and prints. Throws, in words, for a reference that git does not know. */
function run(): string {
	const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
	if (values.help) return HELP;
	const base = textsAt(commonCommit(values.base, values.head ?? 'HEAD'));
	const head = values.head === undefined ? textsHere() : textsAt(values.head);
	const result = review(readSnapshot(base), readSnapshot(head), new Date());
	return values.json ? JSON.stringify(result, null, '\t') : reviewInMarkdown(result);
}

try {
	console.log(run());
} catch (thrown) {
	console.error(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${HELP}`);
	process.exitCode = 2;
}
