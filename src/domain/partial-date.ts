/** A date as precise as its source: `2024`, `2024-05` or `2024-05-29`. */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const parts = (date: PartialDate) => {
	const [, year, month, day] = PATTERN.exec(date) ?? [];
	return { year: Number(year), month: month ? Number(month) : undefined, day: day ? Number(day) : undefined };
};

/** True for a real date in one of the three forms; false for 30 February, month 13 or other text. */
export function isPartialDate(text: string): boolean {
	if (!PATTERN.test(text)) return false;
	const { year, month = 1, day = 1 } = parts(text);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "29/05/2024", "29 May 2024" or "May 2024" with the year first; `undefined` for other text. */
function yearFirst(text: string): PartialDate | undefined {
	const [, day, month = '', year] = /^(?:(\d{1,2})[\s/.-])?(\d{1,2}|[a-z]+)[\s/.-](\d{4})$/i.exec(text.trim()) ?? [];
	const number = Number(month) || MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	const date = [year, number, day]
		.filter(Boolean)
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
	return number > 0 && isPartialDate(date) ? date : undefined;
}

/** Why a text is no date of ours, in words that say what to write; `undefined` for a good date. */
export function dateProblem(text: string): string | undefined {
	if (isPartialDate(text)) return undefined;
	if (PATTERN.test(text)) return `"${text}" is not a day in the calendar. Look at the source again`;
	const meant = yearFirst(text);
	if (meant) return `"${text}" does not have the year first. Write "${meant}"`;
	return `"${text}" is not a date. Write year-month-day like "2024-05-29", or "2024-05" or "2024" if the source gives no more`;
}

/** True when the date gives its day, and not only a month or year. */
export const isWholeDay = (date: PartialDate): boolean => parts(date).day !== undefined;

/** The first moment (UTC) that the date may mean: `2024` may mean 1 January 2024. */
export function startOf(date: PartialDate): Date {
	const { year, month = 1, day = 1 } = parts(date);
	return new Date(Date.UTC(year, month - 1, day));
}

/** The last moment (UTC) that the date may mean: `2024` may mean 31 December 2024. */
export function endOf(date: PartialDate): Date {
	const { year, month, day } = parts(date);
	if (month === undefined) return new Date(Date.UTC(year, 11, 31, 23, 59, 59));
	return new Date(Date.UTC(year, day === undefined ? month : month - 1, day ?? 0, 23, 59, 59));
}

/** The date in words, no more precise than it is: "2024", "May 2024", "29 May 2024". */
export function inWords(date: PartialDate): string {
	const { year, month, day } = parts(date);
	if (month === undefined) return String(year);
	return new Intl.DateTimeFormat('en-GB', {
		timeZone: 'UTC',
		year: 'numeric',
		month: 'long',
		...(day && { day: 'numeric' }),
	}).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** For sorting: later dates first. A less precise date counts at its end. */
export const newestFirst = (a: PartialDate, b: PartialDate): number => endOf(b).getTime() - endOf(a).getTime();
