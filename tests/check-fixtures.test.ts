import { expect, test } from 'vitest';
import type { Kind } from '../src/domain/kinds.ts';
import { copyContent, subjects } from './support/content-copy.ts';
import { mistakes } from './support/mistakes.ts';

/** A real file for each mistake, none twice, so that one check of one copy tells them all. */
function files(): string[] {
	const left = new Map<Kind, string[]>();
	return mistakes.map(([what, kind]) => {
		const open = () => subjects(kind, 'code').filter(({ at }) => at('status') !== 'closed');
		if (!left.has(kind))
			left.set(
				kind,
				open().map(({ file }) => file),
			);
		const found = left.get(kind)!.shift();
		if (!found) throw new Error(`No file is left in ${kind} for ${what}`);
		return found;
	});
}

test('at least sixty broken files are each refused with file, field and remedy', () => {
	expect(mistakes.length).toBeGreaterThanOrEqual(60);
	const broken = files();
	const content = copyContent();
	for (const [at, [, , edit]] of mistakes.entries()) content.write(broken[at]!, edit(content.read(broken[at]!)));
	const errors = content.problems().filter(({ severity }) => severity === 'error');
	const passed = mistakes.flatMap(([what, , , field, words], at) => {
		const told = errors.filter(({ file }) => file === broken[at]);
		const isTold = told.some((problem) => problem.field === field && problem.message.includes(words));
		return isTold ? [] : [{ what, words, told }];
	});
	expect(passed).toEqual([]);
});
