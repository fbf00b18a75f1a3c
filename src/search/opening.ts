import { openState, readTimetable } from '../domain/timetable.ts';
import type { SearchEntry } from './entry.ts';

/** What is known at one instant of who is open. */
export interface Opening {
	/** True for what is sure to be open. What can only be rung to check is not. */
	isOpen: (entry: SearchEntry) => boolean;
	/** False when the build is too old, or the device's clock is wrong, so that nobody can be said to be open. */
	canTell: boolean;
}

/** Many entries have the same times, and each is asked about once for every choice of every filter. */
function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
	const known = new Map<string, Answer>();
	return (text) => {
		if (!known.has(text)) known.set(text, ask(text));
		return known.get(text)!;
	};
}

const isWithin = (open: string, now: number): boolean => {
	const { from, until } = readTimetable(open);
	return now >= from && now < until;
};

/** Who is open at an instant, in milliseconds since 1970, by the timetables that the build wrote. */
export function openingAt(entries: readonly SearchEntry[], now: number): Opening {
	const isOpen = remembering((open) => openState(readTimetable(open), now).is === 'open');
	return {
		isOpen: ({ open }) => open !== undefined && isOpen(open),
		canTell: entries.some(({ open }) => open !== undefined && isWithin(open, now)),
	};
}
