import { forVictims, today, type AnyService } from './directory.ts';
import { openData } from './domain/open-data.ts';
import { mainHours } from './domain/open-hours.ts';
import { openState, readTimetable } from './domain/timetable.ts';

/** True when a service never closes, by the same rule as "open now". */
function neverCloses(service: AnyService): boolean {
	const hours = mainHours(service);
	if (!hours) return false;
	const state = openState(readTimetable(openData(hours, today)), today.getTime());
	return state.is === 'open' && state.until === 'always';
}

/** The confirmed helplines with a number that is answered day and night: who to ring when nobody can say who is open. */
export const dayAndNightHelplines = (): AnyService[] =>
	forVictims().filter((service) => service.kind === 'helplines' && service.data.phones?.length && neverCloses(service));
