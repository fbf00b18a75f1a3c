import { endOf, type PartialDate } from './partial-date.ts';

/** True when the day by which something must be read again has passed. On that day itself it is not yet late. */
export const isOverdue = (reviewBy: PartialDate, today: Date): boolean => endOf(reviewBy) < today;
