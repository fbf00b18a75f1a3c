import { audiences } from '../../domain/audiences.ts';
import type { Level } from '../../domain/freshness.ts';
import { kinds } from '../../domain/kinds.ts';
import { topics } from '../../domain/topics.ts';

const levels: Record<Level, string> = {
	confirmed: 'Confirmed',
	'check-first': 'Check first',
	'not-confirmed': 'Not confirmed',
};

const named = (words: Record<string, string>) =>
	Object.entries(words).map(([code, name]) => ({ code, name, description: name }));

/** The directory's taxonomies: what a service is, what it helps with, whom it is for, and how sure its details are. */
export const vocabulary = {
	kind: {
		description: 'What kind of service it is.',
		terms: Object.entries(kinds).map(([code, { many, intro }]) => ({ code, name: many, description: intro })),
	},
	topic: { description: 'What it helps with.', terms: named(topics) },
	audience: { description: 'Who it is for.', terms: named(audiences) },
	freshness: { description: 'How sure its details are. Show it wherever you show the service.', terms: named(levels) },
};

export type TaxonomyName = keyof typeof vocabulary;
