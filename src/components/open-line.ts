import { openInWords } from '../domain/open-in-words.ts';
import { openState, readTimetable } from '../domain/timetable.ts';

/**
 * Says at an instant whether what an element has the timetable of is open; "Ring to check" when it has none. Changes
 * nothing that is right already.
 */
export function sayOpen(element: HTMLElement, now: number): void {
	const { open } = element.dataset;
	const state = openState(open ? readTimetable(open) : undefined, now);
	const words = openInWords(state, now);
	if (element.textContent === words) return;
	element.textContent = words;
	element.dataset.is = state.is;
}
