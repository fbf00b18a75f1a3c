import type { Kind } from './kinds.ts';
import { endOf, inWords, isWholeDay, type PartialDate } from './partial-date.ts';

/** How sure the directory is of a service's details. */
export type Level = 'confirmed' | 'check-first' | 'not-confirmed';

export interface Freshness {
	level: Level;
	/** What the page says: "Checked in March 2026", "Check first: last confirmed 2025", "Not confirmed since 2020". */
	words: string;
}

/** What freshness is worked out from: a service's own fields. */
export interface Checkable {
	status: 'open' | 'unconfirmed' | 'paused' | 'closed';
	/** The newest date of evidence, or "unknown". */
	checked: { on: PartialDate | 'unknown' };
	/** True for numbers that are fixed for the whole country, like 999: they do not go stale. */
	permanent?: boolean | undefined;
}

/**
 * Months after which details are no longer plain fact, by kind. Walk-ins move and change their day; a helpline's
 * number lives longer; the way into a refuge is a helpline.
 */
export const limits: Record<Kind, number> = {
	helplines: 12,
	'one-stop-shops': 6,
	idvas: 12,
	refuges: 12,
	'perpetrator-programmes': 12,
	support: 12,
};

/** Months after which details count as not confirmed, whatever the kind. */
export const UNCONFIRMED_AFTER = 24;

/** Whole months from one moment to another. */
export const monthsBetween = (from: Date, to: Date) =>
	(to.getUTCFullYear() - from.getUTCFullYear()) * 12 +
	to.getUTCMonth() -
	from.getUTCMonth() -
	(to.getUTCDate() < from.getUTCDate() ? 1 : 0);

/**
 * Freshness of a service on a day. A date without a month or day counts at its end, as its source may be
 * that late: "2024" is up to December 2024.
 */
export function freshnessOf(kind: Kind, service: Checkable, today: Date): Freshness {
	const { on } = service.checked;
	if (service.permanent) return { level: 'confirmed', words: 'The same everywhere in the UK' };
	if (on === 'unknown') return withoutDate(service.status);
	const months = monthsBetween(endOf(on), today);
	if (service.status === 'unconfirmed' || months >= UNCONFIRMED_AFTER) {
		return { level: 'not-confirmed', words: `Not confirmed since ${inWords(on)}` };
	}
	if (months >= limits[kind]) return { level: 'check-first', words: `Check first: last confirmed ${inWords(on)}` };
	return { level: 'confirmed', words: `Checked ${isWholeDay(on) ? '' : 'in '}${inWords(on)}` };
}

/** Freshness where no source has a date. */
const withoutDate = (status: Checkable['status']): Freshness =>
	status === 'unconfirmed'
		? { level: 'not-confirmed', words: 'Not confirmed: no date is known' }
		: { level: 'check-first', words: 'Check first: no date is known' };

const ORDER: readonly Level[] = ['confirmed', 'check-first', 'not-confirmed'];

/** For sorting: the surest first. */
export const rank = ({ level }: Freshness): number => ORDER.indexOf(level);
