import type { AnyService } from '../../directory.ts';
import { audiences } from '../../domain/audiences.ts';
import { maySayOpen } from '../../domain/open-hours.ts';
import { startOf } from '../../domain/partial-date.ts';
import { alertOf } from '../alert.ts';
import { addressOf, type Listing } from '../listing.ts';
import { proseOf, published, type Published } from '../published.ts';
import { bslInWords, chatInWords, referralInWords, roomInWords, sentences } from '../sentences.ts';
import { idOf } from './ids.ts';
import { organizationId } from './organization.ts';

const statuses = { open: 'active', unconfirmed: 'inactive', paused: 'temporarily closed', closed: 'defunct' } as const;

/** HSDS's status. Only what the site itself would call open is active. */
const statusOf = (service: AnyService) =>
	service.data.status === 'open' && !maySayOpen(service) ? 'inactive' : statuses[service.data.status];

/** A date that may be less than a day, as its first day: never later than the truth. */
const firstDay = (date: string) => startOf(date).toISOString().slice(0, 10);

/** The day the details were last seen to be right; `undefined` when no source has a date. */
const assuredDate = ({ checked }: Published) => (checked.on === 'unknown' ? undefined : firstDay(checked.on));

/** The newest day on which the content itself says that something became known. */
function lastModified(data: Published): string | undefined {
	const days = [assuredDate(data), data.closedOn && firstDay(data.closedOn)].filter(Boolean).sort();
	return days.length ? `${days.at(-1)}T00:00:00Z` : undefined;
}

const descriptionOf = (service: AnyService, listing: Listing) =>
	[
		service.data.summary,
		proseOf(service),
		`Page with sources and dates: ${addressOf(listing, service.href)} (code ${service.data.code})`,
	]
		.filter(Boolean)
		.join('\n\n');

const accreditationOf = (data: Published) => ('accreditation' in data ? data.accreditation : undefined);

const known = <T extends object>(fields: T): T =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** A service as lists give it, in HSDS 3.0: its own fields without what hangs on them. */
export function serviceSummary(service: AnyService, listing: Listing) {
	const data = published(service);
	return known({
		id: idOf(service.key),
		organization_id: organizationId(service),
		name: data.name,
		alternate_name: data.keywords?.join('; '),
		description: descriptionOf(service, listing),
		url: data.website ?? addressOf(listing, service.href),
		email: data.email,
		status: statusOf(service),
		interpretation_services: data.interpreter,
		application_process: sentences(referralInWords(data), chatInWords(data), bslInWords(data)),
		fees_description: data.cost,
		wait_time: roomInWords(data),
		accreditations: accreditationOf(data),
		eligibility_description: sentences(data.for.map((who) => audiences[who]).join(', '), data.eligibility),
		assured_date: assuredDate(data),
		alert: alertOf(service, listing),
		last_modified: lastModified(data),
	});
}
