import { freshnessOf, type Freshness } from '../domain/freshness.ts';
import type { Service } from './service.ts';

/** What the site says on a day of how sure a service is; `undefined` when its file does not say enough to tell. */
export function serviceFreshness({ kind, data }: Service, today: Date): Freshness | undefined {
	const { status, checked } = data;
	const permanent = 'permanent' in data && data.permanent === true;
	return status && checked && freshnessOf(kind, { status, checked, permanent }, today);
}
