import { audiences } from '../domain/audiences.ts';
import type { Freshness } from '../domain/freshness.ts';
import { kinds, type Kind } from '../domain/kinds.ts';
import { maySayOpen, openingHours } from '../domain/open-hours.ts';
import type { Provider, ServiceData } from '../domain/schema.ts';
import { hoursJsonLd } from './json-ld-hours.ts';

/** What is said of a service to search engines: its fields and where it helps, in words. */
export interface Described {
	kind: Kind;
	href: string;
	data: ServiceData[Kind];
	provider: Provider;
	freshness: Freshness;
	places: string[];
}

const organisation = ({ name, website, charity }: Provider) => ({
	'@type': charity ? 'NGO' : 'Organization',
	name,
	url: website,
	identifier: charity && { '@type': 'PropertyValue', propertyID: 'Charity number', value: charity },
});

/** The venue of a kind that may publish one. A refuge has none and is left out by name too, should it ever get one. */
function place({ kind, data }: Described) {
	const venue = kind !== 'refuges' && 'venue' in data ? data.venue : undefined;
	return (
		venue && {
			'@type': 'Place',
			name: venue.name,
			address: {
				'@type': 'PostalAddress',
				streetAddress: venue.street,
				addressLocality: venue.town,
				postalCode: venue.postcode,
				addressCountry: 'GB',
			},
			geo: venue.lat && venue.lon && { '@type': 'GeoCoordinates', latitude: venue.lat, longitude: venue.lon },
		}
	);
}

/** The ways in: each number, then the place or the website. */
function channels(service: Described) {
	const { phones = [], website } = service.data;
	const location = place(service);
	const called = phones.map(({ number, label, hours }) => ({
		'@type': 'ServiceChannel',
		name: label,
		servicePhone: {
			'@type': 'ContactPoint',
			telephone: number,
			hoursAvailable: hoursJsonLd(hours),
		},
	}));
	const visited =
		location || website ? [{ '@type': 'ServiceChannel', serviceLocation: location, serviceUrl: website }] : [];
	return [...called, ...visited].map((channel) => ({ ...channel, availableLanguage: service.data.languages }));
}

/** When and how to reach it. A search engine shows these without the page's warning, so only of what is confirmed. */
const ways = (service: Described) =>
	maySayOpen(service) && {
		hoursAvailable: hoursJsonLd(openingHours(service)),
		availableChannel: channels(service),
	};

/** A service as schema.org has it (https://schema.org/Service). `undefined` for one that is closed or paused. */
export function serviceJsonLd(service: Described, site: URL) {
	const { data, kind, provider, places, href } = service;
	if (data.status === 'closed' || data.status === 'paused') return undefined;
	return {
		'@context': 'https://schema.org',
		'@type': 'Service',
		'@id': new URL(href, site).href,
		url: new URL(href, site).href,
		name: data.name,
		description: data.summary,
		serviceType: kinds[kind].many,
		provider: organisation(provider),
		areaServed: places.map((name) => ({ '@type': 'AdministrativeArea', name })),
		audience: { '@type': 'Audience', audienceType: data.for.map((who) => audiences[who]).join(', ') },
		...ways(service),
	};
}
