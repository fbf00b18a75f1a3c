import type { Hours } from '../domain/opening-hours.ts';
import { usualWeek } from '../domain/usual-week.ts';
import { weekDayNames } from '../domain/week-pattern.ts';

/**
 * Hours as schema.org says them: an ordinary week. Absent where no week is ordinary ("first Saturday of the month"),
 * as a wrong time is worse than none.
 */
export function hoursJsonLd(hours: Hours | undefined) {
	const week = (hours && usualWeek(hours)) || [];
	const all = week.map(({ days, opens, closes }) => ({
		'@type': 'OpeningHoursSpecification',
		dayOfWeek: days.map((day) => `https://schema.org/${weekDayNames[day - 1]!}`),
		opens,
		// Google reads the same time twice as closed all day, and this as open all day.
		closes: opens === '00:00' && closes === '00:00' ? '23:59' : closes,
	}));
	return all.length > 0 ? all : undefined;
}
