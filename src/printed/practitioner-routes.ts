import { directory, type AnyService } from '../directory.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Topic } from '../domain/topics.ts';

/** A line of the card that staff carry: what for, and the number or the way. */
export interface Route {
	what: string;
	how: string;
	/** The name and how sure it is. */
	note: string;
}

const has = (service: AnyService, topic: Topic) => (service.data.topics as readonly Topic[]).includes(topic);
const ofKind = (kind: Kind) => (service: AnyService) => service.kind === kind;

/** What staff look for, in the order of the card. */
const WANTED: { what: string; fits: (service: AnyService) => boolean }[] = [
	{ what: 'Advice, way in', fits: (service) => ofKind('helplines')(service) && has(service, 'professional-referral') },
	{ what: 'Safe place', fits: ofKind('refuges') },
	{ what: 'IDVA', fits: ofKind('idvas') },
	{
		what: 'MARAC',
		fits: (service) =>
			service.data.for.includes('professionals') && !has(service, 'training') && service.kind === 'support',
	},
	{ what: 'Children', fits: (service) => has(service, 'children-and-families') && !has(service, 'counselling') },
];

const toRoute = (what: string, { data, freshness }: AnyService): Route => ({
	what,
	how: data.phones?.[0]?.number ?? data.referral?.steps ?? 'Your agency’s own form',
	note: `${data.name}. ${freshness.words}.`,
});

/** The routes that staff in a district can use today: the surest of each sort. What is not confirmed has no line. */
export function practitionerRoutes(district: string): Route[] {
	const sure = directory.listed.filter(
		(service) => service.districts.includes(district) && service.freshness.level !== 'not-confirmed',
	);
	return WANTED.flatMap(({ what, fits }) => {
		const found = sure.find((service) => fits(service) && (service.data.phones ?? service.data.referral?.steps));
		return found ? [toRoute(what, found)] : [];
	});
}
