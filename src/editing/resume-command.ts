import { CONTENT } from '../content-files.ts';
import type { Answers } from './answers.ts';

const quoted = (value: string) => (/^[\w./:-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`);

/** The command that goes on with `service:new` where somebody stopped. */
export const resumeCommand = (answers: Answers, root: string): string =>
	[
		'npm run service:new --',
		...(root === CONTENT ? [] : [`--content ${quoted(root)}`]),
		...Object.entries(answers).flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag} ${quoted(value)}`])),
	].join(' ');
