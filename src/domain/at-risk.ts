import { endOf, inWords, type PartialDate } from './partial-date.ts';

/** How many months before its funding ends a service counts as at risk. */
export const RISK_MONTHS = 12;

interface Funded {
	status: 'open' | 'unconfirmed' | 'paused' | 'closed';
	fundingEnds?: PartialDate | undefined;
}

/** Why a service may not be there for long, in words; `undefined` when nothing says so. */
export function atRisk({ status, fundingEnds }: Funded, today: Date): string | undefined {
	if (status === 'paused') return 'It is paused.';
	if (!fundingEnds) return undefined;
	const end = endOf(fundingEnds);
	if (end < today) return `Its known funding ended in ${inWords(fundingEnds)}. We do not know of any since.`;
	const limit = new Date(today);
	limit.setUTCMonth(limit.getUTCMonth() + RISK_MONTHS);
	return end < limit ? `Its funding is known until ${inWords(fundingEnds)}.` : undefined;
}
