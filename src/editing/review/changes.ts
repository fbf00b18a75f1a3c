import { wordAt, isListed, type ReviewedService } from './reviewed-service.ts';
import type { Snapshot } from './snapshot.ts';

/** A service of which something is different. At least one of the two is there. */
export interface ServiceChange {
	key: string;
	before: ReviewedService | undefined;
	after: ReviewedService | undefined;
	/** The key that it has now, for a file that got another name. */
	renamedTo?: string;
}

/** What was done to a service. `retired`: it is closed now, and its page says so. */
export type Deed = 'added' | 'changed' | 'retired' | 'renamed' | 'deleted';

/** What was done, in one word. */
export function deedOf({ before, after, renamedTo }: ServiceChange): Deed {
	if (renamedTo) return 'renamed';
	if (!after) return 'deleted';
	if (!before) return 'added';
	return isListed(before) && !isListed(after) ? 'retired' : 'changed';
}

/** The service that took over a deleted one's code. */
function renamed(before: ReviewedService, added: readonly ReviewedService[]): ReviewedService | undefined {
	const code = wordAt(before, 'code');
	return added.find((after) => code !== '' && wordAt(after, 'code') === code);
}

/** Every service whose file is not the same, by key. A file under another name is one change, not two. */
export function serviceChanges(before: Snapshot, after: Snapshot): ServiceChange[] {
	const added = [...after.services.values()].filter(({ key }) => !before.services.has(key));
	const changes = [...before.services.values()].flatMap((old): ServiceChange[] => {
		const now = after.services.get(old.key) ?? renamed(old, added);
		if (now?.key === old.key && now.text === old.text) return [];
		return [{ key: old.key, before: old, after: now, ...(now && now.key !== old.key && { renamedTo: now.key }) }];
	});
	const taken = changes.map(({ renamedTo }) => renamedTo);
	const fresh = added.filter(({ key }) => !taken.includes(key));
	return [...changes, ...fresh.map((it) => ({ key: it.key, before: undefined, after: it }))].sort((a, b) =>
		a.key < b.key ? -1 : 1,
	);
}
