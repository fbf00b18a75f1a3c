import { audiences, type Audience } from './audiences.ts';
import type { Kind } from './kinds.ts';
import { tellingWords } from './tab-title.ts';
import type { Topic } from './topics.ts';

/** What is worked out from a service’s own fields. */
interface Named {
	kind: Kind;
	data: { topics: readonly Topic[]; for: readonly Audience[] };
}

/** What each kind is called where the real word would tell. */
const neutralKinds: Record<Kind, string> = {
	helplines: 'Advice line',
	'one-stop-shops': 'Drop-in',
	idvas: 'Adviser',
	refuges: 'Housing advice',
	support: 'Local service',
	'perpetrator-programmes': 'Advice line',
};

/** Everyday reasons to ring a service, for those whose kind says nothing. */
const neutralTopics: Partial<Record<Topic, string>> = {
	housing: 'Housing advice',
	legal: 'Legal advice',
	money: 'Money advice',
	'children-and-families': 'Family service',
	pets: 'Pet care',
	travel: 'Travel',
	health: 'Health service',
};

/** Groups that a found paper may name without giving somebody away. */
const harmless: readonly Audience[] = ['women', 'men', 'older', 'young-people', 'deaf'];

/** The text, when it holds no word that tells what it is about; else `undefined`. */
export const unlessTelling = (text: string | undefined): string | undefined =>
	text && !tellingWords.test(text) ? text : undefined;

/**
 * What a service is called on paper that somebody else may find: what sort of contact it is and for whom, and
 * nothing of why. Its own name is never used, as anybody can look a name up.
 */
export function discreetName({ kind, data }: Named): string {
	const everyday = kind === 'support' ? data.topics.map((topic) => neutralTopics[topic]).find(Boolean) : undefined;
	const who = data.for.includes('everyone') ? undefined : data.for.find((group) => harmless.includes(group));
	return [everyday ?? neutralKinds[kind], who && `for ${audiences[who].toLowerCase()}`].filter(Boolean).join(', ');
}
