import { directory, forVictims, isForHarming, type AnyService } from '../directory.ts';
import { audienceIds, audiences, type Audience } from '../domain/audiences.ts';
import { topicIds, topics, type Topic } from '../domain/topics.ts';
import { audienceHeading, audienceIntros, topicHeading, topicIntros } from './need-words.ts';

/** A page of services for a group of people, or that help with one thing. */
export interface Need {
	id: string;
	href: string;
	/** Its place among the needs, which tells tabs apart where words would tell too much. */
	number: number;
	/** Short, for a link. */
	words: string;
	heading: string;
	intro: string | undefined;
	services: AnyService[];
	/** The line to show largest; none for professionals, who look for a way to refer. */
	helpline: AnyService | undefined;
}

/** Audiences without a page of their own: everyone is every page; people who harm have theirs. */
const WITHOUT_PAGE: readonly Audience[] = ['everyone', 'harming-someone'];

/** The topic of a line that listens, whatever it is about. */
const ANYTHING: Topic = 'someone-to-talk-to';

/** A nationwide line to ring first: confirmed or nearly so, with a number that is not the emergency one. */
const isFirstLine = ({ kind, data, freshness, nationwide }: AnyService) =>
	kind === 'helplines' &&
	nationwide &&
	freshness.level !== 'not-confirmed' &&
	Boolean(data.phones?.every(({ number }) => number !== '999'));

/** What a line is about above all: the first of its topics that is not just talking. */
const subjectOf = ({ data }: AnyService) => data.topics.find((topic) => topic !== ANYTHING) ?? ANYTHING;

/** The surest line that is for everyone and about anything: for needs without a line of their own. */
const generalLine = () =>
	forVictims().find(
		(service) => isFirstLine(service) && service.data.for.includes('everyone') && subjectOf(service) === ANYTHING,
	);

/** True for a service that names a group, or says that it can be reached in that group's language. */
const isFor = ({ data }: AnyService, id: Audience) =>
	data.for.includes(id) || (id === 'deaf' && data.bsl !== undefined);

function audienceNeed(id: Audience): Need {
	const services = directory.listed.filter((service) => !isForHarming(service) && isFor(service, id));
	return {
		id,
		href: `/for/${id}/`,
		number: audienceIds.indexOf(id) + 1,
		words: audiences[id],
		heading: audienceHeading(id),
		intro: audienceIntros[id],
		services,
		helpline: id === 'professionals' ? undefined : (services.find(isFirstLine) ?? generalLine()),
	};
}

function topicNeed(id: Topic): Need {
	const services = forVictims().filter(({ data }) => (data.topics as Topic[]).includes(id));
	return {
		id,
		href: `/needs/${id}/`,
		number: topicIds.indexOf(id) + 1,
		words: topics[id],
		heading: topicHeading(id),
		intro: topicIntros[id],
		services,
		helpline: services.find((service) => isFirstLine(service) && subjectOf(service) === id) ?? generalLine(),
	};
}

const hasServices = ({ services }: Need) => services.length > 0;

/** Pages by who a service is for, for groups that some listed service names. */
export const neededAudiences = audienceIds
	.filter((id) => !WITHOUT_PAGE.includes(id))
	.map(audienceNeed)
	.filter(hasServices);

/** Pages by what a service helps with. */
export const neededTopics = topicIds.map(topicNeed).filter(hasServices);
