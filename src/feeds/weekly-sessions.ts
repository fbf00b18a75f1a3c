import type { Temporal } from '@js-temporal/polyfill';
import { londonDateTime } from '../domain/london-time.ts';
import type { Hours } from '../domain/opening-hours.ts';
import { nextSessions } from '../domain/sessions.ts';

/** Sessions that a calendar writes as one event: one session, or one a week. */
export interface Series {
	/** When the first begins, as London's clocks show it. */
	start: Temporal.PlainDateTime;
	/** How long each is. */
	minutes: number;
	/** When the last begins; absent for a single session. */
	last?: Temporal.PlainDateTime;
	/** Weeks between the first and the last when it does not take place: when the session would begin. */
	missing: Temporal.PlainDateTime[];
}

type Spell = Pick<Series, 'start' | 'minutes'>;

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The sessions from an instant to a year ahead. Left out: those that a bank holiday may close, as a calendar must not
 * send anybody to a locked door, and what never closes.
 */
const spellsFrom = (hours: Hours, from: number): Spell[] =>
	nextSessions(hours, from, Infinity)
		.filter(({ from, to, bankHoliday }) => !bankHoliday && to - from <= DAY)
		.map(({ from, to }) => ({ start: londonDateTime(from), minutes: (to - from) / MINUTE }));

/** Spells of one series: on the same day of the week, at the same time, as long. */
const keyOf = ({ start, minutes }: Spell) => `${start.dayOfWeek} ${start.toPlainTime().toString()} ${minutes}`;

/** The weeks from the first to the last spell when there is none. */
function missingWeeks(starts: Temporal.PlainDateTime[]): Temporal.PlainDateTime[] {
	const weeks = starts[0]!.until(starts.at(-1)!, { largestUnit: 'weeks' }).weeks;
	const there = new Set(starts.map(String));
	return Array.from({ length: weeks }, (_, week) => starts[0]!.add({ weeks: week })).filter(
		(start) => !there.has(String(start)),
	);
}

/** One series for spells that come most weeks; for rarer ones, like the first Saturday's, each on its own. */
function seriesOf(spells: Spell[]): Series[] {
	const [first] = spells;
	const missing = missingWeeks(spells.map(({ start }) => start));
	return spells.length === 1 || missing.length >= spells.length
		? spells.map((spell) => ({ ...spell, missing: [] }))
		: [{ ...first!, last: spells.at(-1)!.start, missing }];
}

/** The sessions from an instant (milliseconds since 1970) to a year ahead, as a calendar can repeat them. */
export const weeklySessions = (hours: Hours, from: number): Series[] =>
	[...Map.groupBy(spellsFrom(hours, from), keyOf).values()].flatMap(seriesOf);
