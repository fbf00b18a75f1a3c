import { inWords } from '../domain/partial-date.ts';
import { readPassages } from './content-passages.ts';
import { error, type Problem } from './problem.ts';
import type { Registers } from './registers.ts';

/** A domain that may stand in no link, and what to say of it. */
interface Refused {
	domain: string;
	words: string;
}

const deadOnes = ({ dead }: Registers): Refused[] =>
	dead.entries.flatMap(({ domain, since, use }) => {
		if (!domain || !since) return [];
		const instead = use ? `Write ${use}` : 'Find the new address, or delete the line';
		return [{ domain, words: `is dead since ${inWords(since)} (${dead.path}). ${instead}` }];
	});

const unlistedOnes = ({ unlisted }: Registers): Refused[] =>
	unlisted.entries.flatMap(({ domain, name, reason }) =>
		domain && name && reason
			? [{ domain, words: `belongs to ${name}, which must not be listed (${unlisted.path}): ${reason} Delete it` }]
			: [],
	);

/** Sources say what was read at the time, whatever became of the page. */
const isSource = (field: string) => /(^|\.)sources\./.test(field);

const isRegister = (path: string, { dead, unlisted }: Registers) => path === dead.path || path === unlisted.path;

/** Links and addresses, in any file, to domains that are dead or belong to what must not be listed. */
export function refusedDomainProblems(root: string, registers: Registers): Problem[] {
	const refused = [...deadOnes(registers), ...unlistedOnes(registers)];
	if (refused.length === 0) return [];
	const signs = refused.map((one) => ({
		...one,
		sign: new RegExp(`(?<![\\w-])${RegExp.escape(one.domain)}(?![\\w-])`, 'i'),
	}));
	return readPassages(root)
		.filter(({ path }) => !isRegister(path, registers))
		.flatMap(({ path, passages }) =>
			passages
				.filter(({ field }) => !isSource(field))
				.flatMap(({ field, text, line }) =>
					signs
						.filter(({ sign }) => sign.test(text))
						.map(({ domain, words }) => error(path, field, `has "${domain}" in it, which ${words}`, line)),
				),
		);
}
