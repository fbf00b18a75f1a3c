import { startOf } from '../domain/partial-date.ts';
import { error, type Problem } from './problem.ts';
import type { Service } from './service.ts';

/** The dates of a service that tell what somebody has already seen. */
function datesSeen({ data }: Service): [field: string, date: string | undefined][] {
	return [
		['checked.on', data.checked?.on],
		['availability.asOf', data.availability?.asOf],
		...(data.sources ?? []).map(({ date }, at): [string, string] => [`sources.${at}.date`, date]),
	];
}

const isToCome = (date: string | undefined, today: Date) => date !== undefined && startOf(date) > today;

/** Dates of a service that are still to come, although somebody says that they have seen them. */
export const datesToCome = (service: Service, today: Date): Problem[] =>
	datesSeen(service)
		.filter(([, date]) => isToCome(date, today))
		.map(([field, date]) =>
			error(service.path, field, `"${date}" is in the future. Write the day on which it was last seen to be right`),
		);
