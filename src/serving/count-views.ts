import { OTHER, sections } from './sections.ts';

/** Views of each section of the site, by its name, in each week, by its Monday (`2026-11-23`). */
export type Views = Map<string, Map<string, number>>;

/** What `deploy/nginx.conf` writes: `2026-11-24 200 /refuges/`. */
const LINE = /^(\d{4}-\d\d-\d\d) (\d{3}) (\/(?:[a-z0-9-]+\/)?)$/;

/** IPv4, or IPv6 with enough colons not to be the time of day. */
const ADDRESS = /\b\d{1,3}(\.\d{1,3}){3}\b|::|([0-9a-f]{1,4}:){4}/i;

const HOW = 'Nothing was counted. Delete this log, and write one as deploy/nginx.conf does: deploy/README.md says how.';

/** Why a line is refused, without repeating it: it may tell of somebody. */
function refusal(line: string, number: number): Error {
	if (ADDRESS.test(line)) return new Error(`Line ${number} holds the address of a visitor. ${HOW}`);
	if (/\?|https?:/.test(line)) return new Error(`Line ${number} holds what a visitor typed or came from. ${HOW}`);
	return new Error(`Line ${number} is not like “2026-11-24 200 /refuges/”. ${HOW}`);
}

/** The Monday of a day's week; `undefined` for a day that is in no calendar. */
function mondayOf(day: string): string | undefined {
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) return undefined;
	date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
	return date.toISOString().slice(0, 10);
}

/** A page that was sent, or a wrong address: the rest (redirects, faults) is no view. */
const isView = (status: string, section: string) => status === '200' || (status === '404' && section === '/404/');

/** Adds the lines of a log to a count. Throws at the first line that is not of the log that the project makes. */
export async function addViews(views: Views, lines: AsyncIterable<string>): Promise<void> {
	let number = 0;
	for await (const line of lines) {
		number += 1;
		const [, day, status, section] = LINE.exec(line) ?? [];
		const week = day && mondayOf(day);
		if (!week || !status || !section) throw refusal(line, number);
		if (!isView(status, section)) continue;
		const counts = views.get(week) ?? new Map<string, number>();
		const name = sections[section] ?? OTHER;
		views.set(week, counts.set(name, (counts.get(name) ?? 0) + 1));
	}
}
