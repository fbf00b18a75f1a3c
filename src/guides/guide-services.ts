import {
	directory,
	firstHelpline,
	forVictims,
	frontDoor,
	isForHarming,
	nationalHelpline,
	serviceAt,
	type AnyService,
} from '../directory.ts';
import type { Audience } from '../domain/audiences.ts';
import type { GuideAudience } from '../domain/guide-audiences.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Topic } from '../domain/topics.ts';

/** Which services a guide asks for. What is left out does not matter. */
export interface ServicesWanted {
	kind?: Kind;
	for?: Audience;
	topic?: Topic;
	/** An area's id, or `nationwide`. */
	area?: string;
}

/** How many services a guide shows: enough to choose from, few enough to read. */
const MOST = 4;

const isIn = (service: AnyService, area: string) =>
	area === 'nationwide'
		? service.nationwide
		: !service.nationwide &&
			directory.areas.some(
				({ id, districts }) => id === area && districts.some((it) => service.districts.includes(it.id)),
			);

/**
 * The listed services that a guide asks for, the surest first. Unconfirmed ones are shown only when nothing surer is
 * there. Services for victims and those for people who harm are never in one list.
 */
export function servicesWanted({ kind, for: who, topic, area }: ServicesWanted): AnyService[] {
	const pool = who === 'harming-someone' ? directory.listed.filter(isForHarming) : forVictims();
	const fitting = pool.filter(
		(service) =>
			(!kind || service.kind === kind) &&
			(!who || (service.data.for as string[]).includes(who)) &&
			(!topic || (service.data.topics as string[]).includes(topic)) &&
			(!area || isIn(service, area)),
	);
	const sure = fitting.filter(({ freshness }) => freshness.level !== 'not-confirmed');
	return (sure.length > 0 ? sure : fitting).slice(0, MOST);
}

/** Where all the services are of which a guide shows some. */
export const allWanted = ({ kind, for: who, topic }: ServicesWanted): string => {
	if (who === 'harming-someone') return '/perpetrator-programmes/';
	if (topic) return `/needs/${topic}/`;
	if (kind) return `/${kind}/`;
	return who && who !== 'everyone' ? `/for/${who}/` : '/needs/';
};

/** The service that a guide names: `galop` among the helplines, or with its kind, `support/clares-law`. */
export const serviceNamed = (id: string): AnyService => serviceAt(id.includes('/') ? id : `helplines/${id}`);

/** A helpline beside a guide, with the place that it is for. */
export interface PlaceLine {
	place?: string;
	service: AnyService;
}

/**
 * The helplines that stand beside every guide of an audience: each area's and the national one; for people who are
 * harming someone their own, as the lines of victims are not theirs.
 */
export function helplinesFor(audience: GuideAudience): PlaceLine[] {
	if (audience === 'harming-someone') return [{ service: firstHelpline('perpetrator-programmes') }];
	const areas = directory.areas.map((area): PlaceLine => ({ place: area.name, service: frontDoor(area) }));
	return [...areas, { place: 'All of England', service: nationalHelpline() }];
}
