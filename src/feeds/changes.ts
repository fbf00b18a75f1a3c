import type { PartialDate } from '../domain/partial-date.ts';
import { isWholeDay, newestFirst } from '../domain/partial-date.ts';

/** What a change is worked out from: a service's own dates. */
interface Dated {
	key: string;
	href: string;
	data: {
		name: string;
		opened?: PartialDate | undefined;
		closedOn?: PartialDate | undefined;
		checked: { on: PartialDate | 'unknown' };
	};
}

/** What happened to a service, with the words that pages and feeds show. */
export const events = { opened: 'Opened', checked: 'Checked', closed: 'Closed' } as const;

export type Event = keyof typeof events;

/** One thing that happened to one service. */
export interface Change<S extends Dated = Dated> {
	service: S;
	event: Event;
	/** As precise as its source, and no more. */
	date: PartialDate;
}

function changesOf<S extends Dated>(service: S): Change<S>[] {
	const { opened, closedOn, checked } = service.data;
	const all: [Event, PartialDate | undefined][] = [
		['opened', opened],
		// A closed service was last seen to be closed, which is no news.
		['checked', checked.on === 'unknown' || closedOn ? undefined : checked.on],
		['closed', closedOn],
	];
	return all.flatMap(([event, date]) => (date ? { service, event, date } : []));
}

/** Everything that happened to services, from the content's own dates, the newest first. What has no date is left out. */
export const changes = <S extends Dated>(services: readonly S[]): Change<S>[] =>
	services
		.flatMap((service) => changesOf(service))
		.sort((a, b) => newestFirst(a.date, b.date) || a.service.data.name.localeCompare(b.service.data.name, 'en'));

/** The month or year that a change is listed under: `2024-05`, or `2024` when its month is not known. */
export const monthOf = ({ date }: Change): PartialDate => (isWholeDay(date) ? date.slice(0, 7) : date);

/** The year of a change: `2024`. */
export const yearOf = ({ date }: Change): string => date.slice(0, 4);
