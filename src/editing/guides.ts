import { join } from 'node:path';
import { termSchema, type Term } from '../domain/guide-schema.ts';
import { startOf } from '../domain/partial-date.ts';
import { guideNameProblems } from './guide-names.ts';
import { typedNumbers } from './guide-numbers.ts';
import { partProblems, type Named } from './guide-parts.ts';
import { readGuides, type Guide } from './guide.ts';
import { readKeyFile } from './key-file.ts';
import { didYouMean } from './nearest.ts';
import { passagesOf, plain } from './passages.ts';
import { personIn } from './people.ts';
import { error, type Problem } from './problem.ts';
import { placesIn } from './refuge-places.ts';
import type { Service } from './service.ts';

/** Numbers, people and places in what a guide says. A place is refused in every guide: it might be a refuge's. */
const passageProblems = (guide: Guide): Problem[] =>
	passagesOf(guide).flatMap((passage) =>
		[...typedNumbers(passage), ...personIn(passage), ...placesIn(passage)].map((words) =>
			error(guide.path, passage.field, words, passage.line),
		),
	);

/** Days of review that are still to come, or in the wrong order. */
function reviewProblems({ path, data: { reviewed, reviewBy } }: Guide, today: Date): Problem[] {
	if (!reviewed) return [];
	if (startOf(reviewed) > today)
		return [error(path, 'reviewed', `"${reviewed}" is in the future. Write the day of the last review`)];
	if (!reviewBy || reviewBy > reviewed) return [];
	return [error(path, 'reviewBy', `"${reviewBy}" is not after the last review. Write a day within two years`)];
}

const relatedProblems = ({ path, data: { related = [] } }: Guide, keys: readonly string[]): Problem[] =>
	related.flatMap((key, at) =>
		keys.includes(key)
			? []
			: [
					error(
						path,
						`related.${at}`,
						`"${key}" is not a guide. ${didYouMean(key, keys, 'Write it like victims/safety-plan')}`,
					),
				],
	);

/** Tabs that two guides have, told at the later file. */
const tabProblems = (guides: Guide[]): Problem[] =>
	guides.flatMap(({ path, data: { tab } }, at) => {
		const other = guides.slice(0, at).find(({ data }) => tab && data.tab === tab);
		return other ? [error(path, 'tab', `"${tab}" is the tab of ${other.path} as well. Write another`)] : [];
	});

/** Keys of services that a guide may send people to: not closed, with some way to reach them. */
const reachable = (services: Service[]) =>
	services
		.filter(
			({ data }) => data.status !== 'closed' && (data.phones ?? data.text ?? data.chat ?? data.email ?? data.website),
		)
		.map(({ key }) => key);

/** What is wrong with the list of terms, and the numbers that stand in it. */
function termProblems(path: string): Problem[] {
	const { problems, entries } = readKeyFile<Term>(path, termSchema);
	const numbers = entries.flatMap(({ id, gloss = '' }) =>
		typedNumbers({ field: `${id}.gloss`, text: plain(gloss) }).map((words) => error(path, `${id}.gloss`, words)),
	);
	return [...problems, ...numbers];
}

/** Every mistake of the guides and their terms, with what to write instead. `today` decides what is in the future. */
export function guideProblems(root: string, services: Service[], areas: readonly string[], today: Date): Problem[] {
	const guides = readGuides(root);
	const keys = guides.map(({ key }) => key);
	const named: Named = { reachable: reachable(services), areas };
	return [
		...guideNameProblems(root),
		...termProblems(join(root, 'terms.yaml')),
		...tabProblems(guides),
		...guides.flatMap((guide) => [
			...guide.problems,
			...passageProblems(guide),
			...reviewProblems(guide, today),
			...relatedProblems(guide, keys),
			...partProblems(guide, named),
		]),
	];
}
