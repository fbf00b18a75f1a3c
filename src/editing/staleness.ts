import { UNCONFIRMED_AFTER } from '../domain/freshness.ts';
import { endOf, inWords } from '../domain/partial-date.ts';
import { warning, type Problem } from './problem.ts';
import type { Service } from './service.ts';
import { serviceFreshness } from './service-freshness.ts';

/** A service that its file calls open and that the site no longer believes. */
function stale(service: Service, today: Date): Problem[] {
	const { path, key, data } = service;
	const { status, checked } = data;
	if (status !== 'open' || !checked || checked.on === 'unknown') return [];
	if (serviceFreshness(service, today)?.level !== 'not-confirmed') return [];
	const words = `is ${inWords(checked.on)}, over ${UNCONFIRMED_AFTER / 12} years ago, so the site says “not confirmed”. Ring it, and run: npm run service:checked -- ${key}. If nobody answers, write status: unconfirmed`;
	return [warning(path, 'checked.on', words)];
}

/** A service that is called open after the end of its funding. */
function unfunded({ path, data: { status, fundingEnds } }: Service, today: Date): Problem[] {
	if (status !== 'open' || !fundingEnds || endOf(fundingEnds) >= today) return [];
	const words = `is ${inWords(fundingEnds)}, which is over. Ask whether the service goes on. Write the new date, or delete the line, or write status: unconfirmed or closed`;
	return [warning(path, 'fundingEnds', words)];
}

/** What has gone stale of a service that its file calls open: its last check, its funding. Nothing of the others: the site says so already. */
export const stalenessProblems = (service: Service, today: Date): Problem[] => [
	...stale(service, today),
	...unfunded(service, today),
];
