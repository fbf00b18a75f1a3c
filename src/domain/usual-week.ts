import type { Hours } from './opening-hours.ts';
import { weekSpells } from './week-pattern.ts';

/** Days of a week like every other that have a spell of opening at the same times. */
export interface UsualSpell {
	/** 1 is Monday, 7 is Sunday. */
	days: number[];
	/** `09:30` */
	opens: string;
	/** `11:30`; `00:00` at the end of a day. An end before its beginning is on the next day. */
	closes: string;
}

/** Weeks that are compared: a rule like "the first Saturday" is in one of four. */
const WEEKS = [0, 1, 2, 3];

const clock = (time: Date) =>
	[time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');

const spellsOf = (hours: Hours, week: number) =>
	weekSpells(hours, week).flatMap((spells, at) =>
		spells.map(([from, to]) => ({ day: at + 1, opens: clock(from), closes: clock(to) })),
	);

/**
 * The spells of an ordinary week by London's clock, for data that can only say "each week"; `undefined` for hours that
 * differ from week to week. What never closes is open all of each day.
 */
export function usualWeek(hours: Hours): UsualSpell[] | undefined {
	const [first, ...others] = WEEKS.map((week) => spellsOf(hours, week));
	if (others.some((week) => JSON.stringify(week) !== JSON.stringify(first))) return undefined;
	return [...Map.groupBy(first!, ({ opens, closes }) => `${opens} ${closes}`).values()].map((spells) => ({
		days: spells.map(({ day }) => day),
		opens: spells[0]!.opens,
		closes: spells[0]!.closes,
	}));
}
