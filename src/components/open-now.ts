import { openInWords } from '../domain/open-in-words.ts';
import { openState, readTimetable } from '../domain/timetable.ts';

/** Says whether what an element has the timetable of is open now. Changes nothing that is right already. */
function say(element: HTMLElement, now: number): void {
	const state = openState(readTimetable(element.dataset.open!), now);
	const words = openInWords(state, now);
	if (element.textContent === words) return;
	element.textContent = words;
	element.dataset.is = state.is;
}

function sayAll(): void {
	const now = Date.now();
	document.querySelectorAll<HTMLElement>('[data-open]').forEach((element) => say(element, now));
}

sayAll();
setInterval(sayAll, 30_000);
