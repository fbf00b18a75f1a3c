import { directory, forVictims, isForHarming, type AnyService } from './directory.ts';
import { audiences, type Audience } from './domain/audiences.ts';
import { topics, type Topic } from './domain/topics.ts';

/** A page of services for a group of people, or that help with one thing. */
export interface Need<Id extends string = string> {
	id: Id;
	href: string;
	/** Its place among the needs, which tells tabs apart where words would tell too much. */
	number: number;
	/** Short, for a link. */
	words: string;
	services: AnyService[];
}

/** Audiences without a page of their own: everyone is every page; people who harm have theirs. */
const WITHOUT_PAGE: readonly Audience[] = ['everyone', 'harming-someone'];

const notForHarming = directory.listed.filter((service) => !isForHarming(service));

const pagesOf = <Id extends string>(
	words: Record<Id, string>,
	path: string,
	from: AnyService[],
	has: (service: AnyService, id: Id) => boolean,
) =>
	(Object.keys(words) as Id[])
		.map((id, at): Need<Id> => ({
			id,
			number: at + 1,
			href: `/${path}/${id}/`,
			words: words[id],
			services: from.filter((service) => has(service, id)),
		}))
		.filter(({ services }) => services.length > 0);

/** Pages by who a service is for, for groups that some listed service names. */
export const neededAudiences = pagesOf<Audience>(audiences, 'for', notForHarming, ({ data }, id) =>
	data.for.includes(id),
).filter(({ id }) => !WITHOUT_PAGE.includes(id));

/** Pages by what a service helps with. */
export const neededTopics = pagesOf<Topic>(topics, 'needs', forVictims(), ({ data }, id) => data.topics.includes(id));

/** A nationwide line to ring first: confirmed or nearly so, with a number that is not the emergency one. */
const isFirstLine = ({ kind, data, freshness, nationwide }: AnyService) =>
	kind === 'helplines' &&
	nationwide &&
	freshness.level !== 'not-confirmed' &&
	data.phones?.every(({ number }) => number !== '999');

/**
 * The helpline to show largest on a need's page: the surest of its own, else the surest for everyone. A line for
 * women is never put before men, nor one that is not confirmed before anybody.
 */
export const helplineFor = (need: Need): AnyService | undefined =>
	need.services.find(isFirstLine) ??
	forVictims().find((service) => isFirstLine(service) && service.data.for.includes('everyone'));
