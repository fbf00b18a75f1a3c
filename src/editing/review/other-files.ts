import { reviewedService } from './reviewed-service.ts';
import type { Context } from './danger-context.ts';
import type { Entries } from './snapshot.ts';
import { hostsIn, newHosts } from './web-hosts.ts';

/** A file that is no service's and is not the same. */
export interface FileChange {
	path: string;
	deed: 'added' | 'changed' | 'deleted';
	dangers: string[];
}

type Look = (before: string, after: string, context: Context) => string[];

const EMERGENCY = /(?<!\d)(?:999|55)(?!\d)/;
const linesWith = (text: string, pattern: RegExp) => text.split('\n').filter((line) => pattern.test(line));
const lost = (before: string, after: string, pattern: RegExp) =>
	linesWith(before, pattern).filter((line) => !linesWith(after, pattern).includes(line));

const safetyLines: Look = (before, after) =>
	lost(before, after, EMERGENCY).map((line) => `A line about 999 or 55 changed. It was: ${line.trim()}`);

/** The parts of a guide that place numbers and services. */
const PART = /<(?:Helpline|Emergency|Services)\b[^>]*>/g;

const parts: Look = (before, after) =>
	(before.match(PART) ?? [])
		.filter((part) => !after.includes(part))
		.map((part) => `It does not show ${part} any more.`);

const whereTo: Look = (before, after, { before: old }) =>
	newHosts(hostsIn(after), [...hostsIn(before), ...[...old.texts.values()].flatMap(hostsIn)]).map(
		(host) => `It leads to ${host}, where nothing led before. Open it, and make sure whose it is.`,
	);

/** What of an entry may not change without a second look, and why. */
const changed = (before: Entries, after: Entries, field: string, words: string): string[] =>
	Object.entries(before)
		.filter(([key, entry]) => key in after && JSON.stringify(entry[field]) !== JSON.stringify(after[key]?.[field]))
		.map(([key]) => `${key}: ${words}`);

const without = (before: Entries, after: Entries): string[] =>
	Object.keys(before)
		.filter((key) => !(key in after))
		.map((key) => `${key} is gone, and its pages with it.`);

const byFile: Record<string, Look> = {
	'content/areas.yaml': (_, __, { before, after }) => [
		...without(before.areas, after.areas),
		...changed(
			before.areas,
			after.areas,
			'helpline',
			'the first helpline of the area changed. It is on every page of it.',
		),
	],
	'content/districts.yaml': (_, __, { before, after }) => [
		...without(before.districts, after.districts),
		...changed(before.districts, after.districts, 'area', 'the district moved to another area, and to its helpline.'),
	],
	'content/site.yaml': () => ['This decides where readers’ corrections go.'],
	'content/do-not-list.yaml': (before, after) =>
		lost(before, after, /\S/).length > 0 ? ['Somebody asked not to be listed, and a line of theirs changed.'] : [],
};

/** Folders in which a file is a page of its own. */
const PAGE = /^content\/(guides|statistics|languages)\//;

const dangersOf = (path: string, before: string | undefined, after: string | undefined, context: Context): string[] => [
	...(after === undefined && PAGE.test(path) ? ['The file is deleted, and its address with it.'] : []),
	...[byFile[path], safetyLines, parts].flatMap((look) => look?.(before ?? '', after ?? '', context) ?? []),
	// Statistics prove and do not help: what they lead to are their sources.
	...(path.startsWith('content/statistics/') ? [] : whereTo(before ?? '', after ?? '', context)),
];

/** Every file that is no service's and is not the same, with its dangers. */
export function fileChanges(context: Context): FileChange[] {
	const { texts: old } = context.before;
	const { texts: now } = context.after;
	const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
	return paths
		.filter((path) => old.get(path) !== now.get(path) && !reviewedService(path, ''))
		.map((path) => ({
			path,
			deed: !old.has(path) ? 'added' : now.has(path) ? 'changed' : 'deleted',
			dangers: dangersOf(path, old.get(path), now.get(path), context),
		}));
}
