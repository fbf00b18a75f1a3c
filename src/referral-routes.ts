import { directory, type AnyService, type AreaEntry } from './directory.ts';
import type { Topic } from './domain/topics.ts';

/** The ways into an area's services, for staff. In each list the surest come first. */
export interface Routes {
	/** People can go themselves; some take referrals too. */
	self: AnyService[];
	/** Only a professional can refer. */
	professional: AnyService[];
	/** Meetings about the people in most danger. */
	marac: AnyService[];
	/** Training and advice for staff. */
	training: AnyService[];
}

const has = (service: AnyService, topic: Topic) => (service.data.topics as readonly Topic[]).includes(topic);

const isForStaff = ({ data }: AnyService) => data.for.every((who) => who === 'professionals');

/** The routes of an area. Nationwide services are left out: they have lists of their own. */
export function routesOf(area: AreaEntry): Routes {
	const local = directory.listed.filter(
		({ nationwide, districts }) => !nationwide && area.districts.some(({ id }) => districts.includes(id)),
	);
	const by = (...ways: (string | undefined)[]) =>
		local.filter((service) => ways.includes(service.data.referral?.how) && !isForStaff(service));
	const training = local.filter((service) => has(service, 'training'));
	return {
		self: by('self', 'either'),
		professional: by('professional'),
		marac: local.filter(
			(service) => isForStaff(service) && !has(service, 'training') && has(service, 'professional-referral'),
		),
		training,
	};
}
