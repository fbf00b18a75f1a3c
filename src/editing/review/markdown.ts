import { kinds } from '../../domain/kinds.ts';
import { asCode, safely } from '../harmless.ts';
import type { Deed } from './changes.ts';
import type { Difference, Review, ReviewedChange } from './review.ts';

/** GitHub takes a comment of at most 65,536 characters. */
const LONGEST = 60_000;

const cell = (facts: string[]) => (facts.length > 0 ? facts.map(asCode).join('<br>') : 'nothing');

const warnings = (dangers: string[]) => dangers.map((words) => `- ⚠️ **${safely(words)}**`);

function table(differences: Difference[], deed: Deed): string[] {
	if (differences.length === 0) return [];
	const before = deed === 'added' ? [] : ['Before'];
	const after = deed === 'deleted' ? [] : ['After'];
	const head = ['', ...before, ...after];
	const rows = differences.map((it) => [
		it.subject,
		...(before.length ? [cell(it.before)] : []),
		...(after.length ? [cell(it.after)] : []),
	]);
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

const folded = (pages: string[]) =>
	pages.length === 0
		? []
		: [`<details><summary>Pages it touches: ${pages.length}</summary>`, pages.map(asCode).join(' · '), '</details>'];

/** Paragraphs with an empty line between them, so that GitHub reads each as Markdown. */
const paragraphs = (...blocks: string[][]) =>
	blocks
		.filter((block) => block.length > 0)
		.map((block) => block.join('\n'))
		.join('\n\n');

const serviceSection = ({ key, name, deed, dangers, differences, alsoChanged, pages }: ReviewedChange): string =>
	paragraphs(
		[`### ${dangers.length > 0 ? '⚠️ ' : ''}${safely(name)}: ${deed}`],
		[asCode(key)],
		warnings(dangers),
		table(differences, deed),
		alsoChanged.length > 0 ? [`Also changed: ${alsoChanged.map(asCode).join(', ')}`] : [],
		...folded(pages).map((line) => [line]),
	);

const fileSection = ({ path, deed, dangers, pages }: Review['files'][number]): string =>
	paragraphs(
		[`- ${asCode(path)} ${deed}${pages.length > 0 ? `: ${pages.map(asCode).join(', ')}` : ''}`],
		warnings(dangers).map((line) => `  ${line}`),
	);

const gapLines = ({ gaps }: Review): string[] =>
	gaps.map(({ district, kind }) => `- ⚠️ **${district} has no local service left under “${kinds[kind].many}”.**`);

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

function summary({ services, files, dangerous }: Review): string {
	if (services.length + files.length === 0) return 'Nothing in `content/` changed.';
	const deeds = Map.groupBy(services, ({ deed }) => deed);
	const done = [...deeds].map(([deed, { length }]) => `${count(length, 'service')} ${deed}`);
	const others = files.length > 0 ? [count(files.length, 'other file')] : [];
	const marked =
		dangerous > 0 ? `⚠️ **${count(dangerous, 'thing')} to look at twice.**` : 'Nothing is marked as dangerous.';
	return `${[...done, ...others].join(', ')}. ${marked}`;
}

/** Sections until the comment is full, and what to do about the rest. */
function fitting(sections: string[]): string[] {
	const lengths = sections.map(({ length }, at) => sections.slice(0, at).reduce((sum, it) => sum + it.length, length));
	const most = lengths.filter((length) => length < LONGEST).length;
	const left = sections.length - most;
	return left === 0
		? sections
		: [
				...sections.slice(0, most),
				`**${left} more do not fit here.** Run \`npm run review\`, or ask for a smaller change.`,
			];
}

/** The review as Markdown for a comment under a pull request: the dangerous first. */
export function reviewInMarkdown(review: Review): string {
	const worstFirst = review.services.toSorted((a, b) => Number(b.dangers.length > 0) - Number(a.dangers.length > 0));
	const gaps = gapLines(review);
	const sections = [
		...(gaps.length > 0 ? [['### Districts left without', ...gaps].join('\n\n').replaceAll('\n\n- ', '\n- ')] : []),
		...worstFirst.map(serviceSection),
		...(review.files.length > 0 ? ['### Other files', ...review.files.map(fileSection)] : []),
	];
	return `${['## What this does to the directory', summary(review), ...fitting(sections)].join('\n\n')}\n`;
}
