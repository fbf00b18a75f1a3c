import nodeIcal from 'node-ical';
import { nextSessions } from '../../src/domain/sessions.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A day before Christmas, one before Easter and a change of the clock, one before the other change. */
export const builds = ['2026-12-14', '2027-03-20', '2027-10-25'].map((day) => new Date(day));

/** The first ten sessions that the page would give, without those that may be shut and what never closes. */
export const onPage = (hours: string, now: Date) =>
	nextSessions(hours, now.getTime(), 60)
		.filter(({ from, to, bankHoliday }) => !bankHoliday && to - from <= DAY)
		.slice(0, 10)
		.map(({ from, to }) => `${new Date(from).toISOString()} ${(to - from) / MINUTE}`);

/** The first ten sessions that a calendar would show: all events, with their weeks, in order. */
export function inCalendar(file: string, now: Date): string[] {
	const events = Object.values(nodeIcal.sync.parseICS(file)).filter((part) => part?.type === 'VEVENT');
	const until = new Date(now.getTime() + 370 * DAY);
	return events
		.flatMap((event) => nodeIcal.expandRecurringEvent(event, { from: new Date(now.getTime() - 2 * DAY), to: until }))
		.sort((a, b) => a.start.getTime() - b.start.getTime())
		.slice(0, 10)
		.map(({ start, end }) => `${start.toISOString()} ${(end.getTime() - start.getTime()) / MINUTE}`);
}
