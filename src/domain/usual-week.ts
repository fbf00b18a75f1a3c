import { londonDateTime } from './london-time.ts';
import type { Hours } from './opening-hours.ts';
import { sessionsBetween } from './sessions.ts';

/** A spell of opening in a week that is like every other. */
export interface WeeklySpell {
	/** 1 is Monday, 7 is Sunday. */
	day: number;
	/** `09:30` */
	opens: string;
	/** `11:30`; smaller than `opens` when it is on the next day. */
	closes: string;
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** Midnight in London before Monday 7 June 2027. The five weeks from then hold no bank holiday and no change of the clock. */
const MONDAY = Date.UTC(2027, 5, 6, 23);

const clock = (time: { toString(options: { smallestUnit: 'minute' }): string }) =>
	time.toString({ smallestUnit: 'minute' });

function spellsOfWeek(hours: Hours, week: number): WeeklySpell[] {
	const start = MONDAY + week * WEEK;
	return sessionsBetween(hours, start - DAY, start + WEEK + DAY)
		.filter(({ from }) => from >= start && from < start + WEEK)
		.map(({ from, to }) => {
			const [opens, closes] = [londonDateTime(from), londonDateTime(to)];
			return { day: opens.dayOfWeek, opens: clock(opens.toPlainTime()), closes: clock(closes.toPlainTime()) };
		});
}

/**
 * The spells of an ordinary week, Monday first, for data that can only say "each week". `undefined` for hours that
 * differ from week to week, and for those that run on for more than a day, like "24/7".
 */
export function usualWeek(hours: Hours): WeeklySpell[] | undefined {
	const weeks = [0, 1, 2, 3].map((week) => JSON.stringify(spellsOfWeek(hours, week)));
	const spells = JSON.parse(weeks[0]!) as WeeklySpell[];
	return spells.length > 0 && weeks.every((week) => week === weeks[0]) ? spells : undefined;
}
