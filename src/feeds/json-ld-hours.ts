import { usualWeek } from '../domain/usual-week.ts';
import type { Hours } from '../domain/opening-hours.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const specification = (days: string[], opens: string, closes: string) => ({
	'@type': 'OpeningHoursSpecification',
	dayOfWeek: days.map((day) => `https://schema.org/${day}`),
	opens,
	// Google reads the same time twice as closed all day, and this as open all day.
	closes: opens === '00:00' && closes === '00:00' ? '23:59' : closes,
});

/**
 * Hours as schema.org says them: an ordinary week. Absent where no week is ordinary ("first Saturday of the month"),
 * as a wrong time is worse than none.
 */
export function hoursJsonLd(hours: Hours | undefined) {
	if (!hours) return undefined;
	if (hours === '24/7') return [specification(DAYS, '00:00', '00:00')];
	const week = usualWeek(hours);
	const byTime = Map.groupBy(week ?? [], ({ opens, closes }) => `${opens} ${closes}`);
	const all = [...byTime.values()].map((spells) =>
		specification(
			spells.map(({ day }) => DAYS[day - 1]!),
			spells[0]!.opens,
			spells[0]!.closes,
		),
	);
	return all.length > 0 ? all : undefined;
}
