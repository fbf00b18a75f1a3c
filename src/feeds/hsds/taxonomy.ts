import type { AnyService } from '../../directory.ts';
import { idOf } from './ids.ts';
import { vocabulary, type TaxonomyName } from './vocabulary.ts';

const taxonomyId = (name: string) => idOf('taxonomies', name);

/** The taxonomies of the directory, in HSDS 3.0. */
export const taxonomies = Object.entries(vocabulary).map(([name, { description }]) => ({
	id: taxonomyId(name),
	name,
	description,
	version: '1',
}));

/** Every term of every taxonomy, in HSDS 3.0. */
export const taxonomyTerms = Object.entries(vocabulary).flatMap(([taxonomy, { terms }]) =>
	terms.map((term) => ({
		id: idOf('taxonomies', taxonomy, term.code),
		...term,
		taxonomy,
		language: 'en',
		taxonomy_id: taxonomyId(taxonomy),
	})),
);

const termById = new Map(taxonomyTerms.map((term) => [term.id, term]));

function attribute(service: string, taxonomy: TaxonomyName, code: string, value?: string) {
	const term = termById.get(idOf('taxonomies', taxonomy, code))!;
	return {
		id: idOf(service, 'attributes', taxonomy, code),
		link_id: idOf(service),
		taxonomy_term_id: term.id,
		link_entity: 'service',
		link_type: taxonomy,
		...(value && { value }),
		taxonomy_term: term,
	};
}

/** The terms that a service has. That of freshness carries the words that pages show. */
export const attributes = ({ key, kind, data, freshness }: AnyService) => [
	attribute(key, 'kind', kind),
	...data.topics.map((topic) => attribute(key, 'topic', topic)),
	...data.for.map((audience) => attribute(key, 'audience', audience)),
	attribute(key, 'freshness', freshness.level, freshness.words),
];
