import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { guideAudienceIds } from '../domain/guide-audiences.ts';
import { asKey, didYouMean } from './nearest.ts';
import { error, type Problem } from './problem.ts';

/** Why a file below content/guides is not published, or not under the address it should have. */
function problemOf(name: string): string | undefined {
	const [audience = '', file, ...deeper] = name.split(sep).slice(1);
	const known = guideAudienceIds.some((id) => id === audience);
	if (!file || deeper.length > 0) return 'is not read. Put it in the folder of those it is for: guides/victims/';
	if (!known) {
		const list = `Write one of: ${guideAudienceIds.join(', ')}`;
		return `is in the folder "${audience}", which nobody reads. ${didYouMean(audience, guideAudienceIds, list)}`;
	}
	const id = file.replace(/\.[^.]*$/, '');
	return file === `${asKey(id)}.mdx` ? undefined : `is not read under this name. Name it "${asKey(id)}.mdx"`;
}

/** Files below content/guides that would not be published. Those that begin with `_` are templates. */
export const guideNameProblems = (root: string): Problem[] =>
	globSync('guides/**/*.*', { cwd: root })
		.filter((name) => !name.split(sep).at(-1)!.startsWith('_'))
		.sort()
		.flatMap((name) => {
			const words = problemOf(name);
			return words ? [error(join(root, name), '', words)] : [];
		});
