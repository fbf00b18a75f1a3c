import type { AnyService } from '../../directory.ts';
import type { Listing } from '../listing.ts';
import { idOf } from './ids.ts';

const keyOf = ({ data }: AnyService) => `providers/${data.provider}`;

/** The id of who runs a service. */
export const organizationId = (service: AnyService): string => idOf(keyOf(service));

const charityNumber = (key: string, charity: string) => ({
	id: idOf(key, 'charity'),
	organization_id: idOf(key),
	identifier_scheme: 'GB-CHC',
	identifier_type: 'Charity number',
	identifier: charity,
});

/** Who runs a service, in HSDS 3.0. */
export function organization(service: AnyService) {
	const { name, website, charity, formerNames } = service.provider;
	return {
		id: organizationId(service),
		name,
		...(formerNames && { alternate_name: formerNames.join('; ') }),
		description: `${name} runs services that are in this directory.`,
		...(website && { website }),
		...(charity && { organization_identifiers: [charityNumber(keyOf(service), charity)] }),
	};
}

/** Everybody who runs a service, once each, by name. */
export function organizations({ services }: Listing) {
	const once = new Map(services.map((service) => [service.data.provider, service]));
	return [...once.values()].map(organization).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
