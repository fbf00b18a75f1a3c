import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { guideSchema, type Guide as GuideData } from '../domain/guide-schema.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { checkFields } from './schema-problems.ts';

/** A guide's file, read as far as it can be. */
export interface Guide extends Pick<FrontMatter, 'written' | 'fields' | 'body' | 'bodyLine'> {
	path: string;
	/** `victims/safety-plan`: how `related` names it. */
	key: string;
	/** `safety-plan` */
	id: string;
	/** The fields that are right. Any of them may be missing. */
	data: Partial<GuideData>;
	problems: Problem[];
}

function readGuide(path: string, key: string): Guide {
	const parts = readFrontMatter(path, readFileSync(path, 'utf8'));
	const guide = { ...parts, path, key, id: key.split('/')[1]! };
	// A file that cannot be read has one problem, not one for each field that it seems to lack.
	if (parts.typed === undefined && parts.problems.length > 0) return { ...guide, data: {} };
	const { data, problems } = checkFields(path, guideSchema, { ...parts, typed: parts.typed ?? {} });
	return { ...guide, data, problems: [...parts.problems, ...problems] };
}

/** Every guide below a folder of content, by audience and name. */
export const readGuides = (root: string): Guide[] =>
	globSync('guides/*/*.mdx', { cwd: root })
		.sort()
		.map((name) =>
			readGuide(
				join(root, name),
				name
					.split(sep)
					.slice(1)
					.join('/')
					.replace(/\.mdx$/, ''),
			),
		);
