import type { Problem } from './problem.ts';

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** `content/helplines/galop.md  phones.0.number  "080 8" has 4 digits …`, one line for each problem. */
function lineFor({ severity, file, field, message, line }: Problem): string {
	const words = severity === 'warning' ? `warning: ${message}` : message;
	const at = line && line > 1 ? ` (line ${line})` : '';
	return [file, field, words + at].filter(Boolean).join('  ');
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedName = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The line that makes GitHub show a problem beside the line of the file, in the pull request. */
export const annotation = ({ severity, file, field, line = 1, message }: Problem): string =>
	`::${severity} file=${escapedName(file)},line=${line}::${escaped([field, message].filter(Boolean).join(' '))}`;

/** One line that says how it went. */
function totals(problems: readonly Problem[], files: number): string {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.length - errors.length;
	const inFiles = new Set(errors.map(({ file }) => file)).size;
	const found = errors.length ? `${count(errors.length, 'mistake')} in ${count(inFiles, 'file')}` : 'No mistakes';
	return `${found}, ${count(warnings, 'warning')}. ${count(files, 'service')} checked.`;
}

/**
 * The report for people: one line a problem, an empty line between files, the totals last.
 * `files` is how many services were read. With `annotate` the lines for GitHub stand before the totals.
 */
export function report(problems: readonly Problem[], files: number, annotate = false): string {
	const byFile = Map.groupBy(problems, ({ file }) => file);
	const blocks = [...byFile.values()].map((ofFile) => ofFile.map(lineFor).join('\n'));
	const annotations = annotate && problems.length > 0 ? [problems.map(annotation).join('\n')] : [];
	return [...blocks, ...annotations, totals(problems, files)].join('\n\n');
}
