import type { AnyService } from '../directory.ts';
import { inWords } from '../domain/partial-date.ts';
import { addressOf, type Listing } from './listing.ts';
import { sentences } from './sentences.ts';

/** Where to go instead of a service: names with the addresses of their pages. */
function instead({ data }: AnyService, listing: Listing): string | undefined {
	const others = listing.services.filter(({ key }) => data.replacedBy?.includes(key));
	const named = others.map((other) => `${other.data.name} (${addressOf(listing, other.href)})`);
	return named.length ? `Go instead to: ${named.join('; ')}` : undefined;
}

function closed(service: AnyService, listing: Listing): string | undefined {
	const { closedOn, closedNote, reason } = service.data;
	const when = closedOn ? `It closed in ${inWords(closedOn)}` : closedNote;
	return sentences('This service has closed', when, reason, instead(service, listing));
}

/**
 * What a partner must show beside a service: that it is closed, paused, or not lately confirmed. `undefined` when its
 * details are confirmed.
 */
export function alertOf(service: AnyService, listing: Listing): string | undefined {
	const { status, reason } = service.data;
	const { level, words } = service.freshness;
	if (status === 'closed') return closed(service, listing);
	const stale = level !== 'confirmed' && `${words}. Check it before you rely on it`;
	return sentences(status === 'paused' && 'It is not running at the moment', status === 'paused' && reason, stale);
}
