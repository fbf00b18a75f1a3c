import { error, type Problem } from './problem.ts';
import type { Service } from './service.ts';

/** A line of fields: its name, when it has one, and what stands after it. */
const LINE = /^[\s-]*(?:([\w-]+):\s+)?(.*)$/;
/** A value without quotation marks that has a "#" in it: YAML drops all that follows. */
const COMMENT = /^[^\s"'#|>[{].*?\s(#.*)$/;
/** A value that begins with a sign that YAML takes for its own, and drops. */
const SIGN = /^([&!]\S*)/;

const hidden: [sign: RegExp, words: (dropped: string) => string][] = [
	[COMMENT, (dropped) => `"${dropped}" is not shown, as # begins a comment. Put quotation marks round the whole text`],
	[SIGN, (dropped) => `"${dropped}" is not shown, as it is a sign of YAML. Put quotation marks round the whole text`],
];

/** Text that an editor can see in the file and that YAML leaves out without a word. */
export function hiddenText({ path, fields, bodyLine }: Service): Problem[] {
	const lines = fields.split(/\r?\n/);
	return lines.flatMap((line, at) => {
		const [, field = '', value = ''] = LINE.exec(line) ?? [];
		return hidden.flatMap(([sign, words]) => {
			const dropped = sign.exec(value)?.[1];
			return dropped ? [error(path, field, words(dropped), bodyLine - lines.length + at)] : [];
		});
	});
}
