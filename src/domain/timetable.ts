/** A spell of opening. Instants are in milliseconds since 1970. */
export interface Session {
	from: number;
	to: number;
	/** True when it touches a bank holiday of which the hours say nothing: it may be shut. */
	bankHoliday: boolean;
}

/** When something is open between two instants, as worked out at build. What comes before or after is not known. */
export interface Timetable {
	from: number;
	until: number;
	/** In order, none overlapping, cut off at `from` and `until`. */
	sessions: Session[];
}

/**
 * Whether something is open and until when ("always": it never closes; "unknown": it closes after the timetable), or
 * when it opens next, or nobody can say.
 */
export type OpenState =
	| { is: 'open'; until: number | 'always' | 'unknown' }
	| { is: 'shut'; next: number; bankHoliday: boolean }
	| { is: 'unknown'; bankHoliday: boolean };

const MINUTE = 60_000;
const BANK_HOLIDAY = '!';

/**
 * A timetable as short text for a page. Numbers of minutes in base 36: when it begins, counted from 1970; then by
 * turns how long it is shut and how long open; at the end how long shut until the timetable ends.
 */
export function writeTimetable({ from, until, sessions }: Timetable): string {
	let at = 0;
	const minutesTo = (instant: number) => {
		const minutes = instant / MINUTE - at;
		at = instant / MINUTE;
		return minutes.toString(36);
	};
	const spell = (session: Session) =>
		`${minutesTo(session.from)} ${minutesTo(session.to)}${session.bankHoliday ? BANK_HOLIDAY : ''}`;
	return [minutesTo(from), ...sessions.map(spell), minutesTo(until)].join(' ');
}

/** Reads what `writeTimetable` wrote. */
export function readTimetable(text: string): Timetable {
	const words = text.split(' ');
	let at = 0;
	const instants = words.map((word) => (at += parseInt(word, 36)) * MINUTE);
	const sessions: Session[] = [];
	for (let i = 2; i < words.length - 1; i += 2) {
		sessions.push({ from: instants[i - 1]!, to: instants[i]!, bankHoliday: words[i]!.endsWith(BANK_HOLIDAY) });
	}
	return { from: instants[0]!, until: instants.at(-1)!, sessions };
}

/**
 * Whether something is open at an instant. Without a timetable, or outside its days, nobody can say: a page that was
 * built long ago, or a device whose clock is wrong, must not claim anything. Nor on a bank holiday that the hours do
 * not speak of.
 */
export function openState(timetable: Timetable | undefined, now: number): OpenState {
	if (!timetable || now < timetable.from) return { is: 'unknown', bankHoliday: false };
	// Sessions are cut off where the timetable ends, so that after it there is none.
	const session = timetable.sessions.find(({ to }) => to > now);
	if (!session) return { is: 'unknown', bankHoliday: false };
	const { from, to, bankHoliday } = session;
	if (from > now) return { is: 'shut', next: from, bankHoliday };
	if (bankHoliday) return { is: 'unknown', bankHoliday };
	if (to < timetable.until) return { is: 'open', until: to };
	return { is: 'open', until: from === timetable.from ? 'always' : 'unknown' };
}
