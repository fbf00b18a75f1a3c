import {
	areaOfDistrict,
	frontDoor,
	nationalHelpline,
	servicesIn,
	type AnyService,
	type DistrictEntry,
} from './directory.ts';
import { maySayOpen } from './domain/open-hours.ts';
import { badgeHtml, districtHtml, serviceHtml, type ListedService } from './feeds/html-snippets.ts';

/** HTML that a partner copies, and what it is for. */
export interface Snippet {
	title: string;
	html: string;
}

/** A service as another site may show it. The number of what is not confirmed is left out, and the page says why. */
const listed = (service: AnyService, site: URL): ListedService => ({
	name: service.data.name,
	url: new URL(service.href, site).href,
	number: maySayOpen(service) ? service.data.phones?.[0]?.number : undefined,
	checked: service.freshness.words,
});

/** What to ring first in a district: the area's front door, then the national helpline. */
function firstHelp(district: DistrictEntry): AnyService[] {
	return [...new Set<AnyService>([frontDoor(areaOfDistrict(district)), nationalHelpline()])];
}

/** A district's help, for its own page, and a badge that leads there. */
export function districtSnippets(district: DistrictEntry, site: URL): Snippet[] {
	const url = new URL(district.href, site).href;
	const heading = `Domestic abuse help in ${district.name}`;
	const services = firstHelp(district).map((service) => listed(service, site));
	return [
		{ title: 'Help in this district', html: districtHtml(heading, url, services) },
		{ title: 'A badge', html: badgeHtml(url, `Find help in ${district.name}`) },
	];
}

/** One service each: those for people of a district that are confirmed, and not nationwide. */
export const serviceSnippets = (district: DistrictEntry, site: URL): Snippet[] =>
	[...firstHelp(district), ...servicesIn(district.id).filter(({ nationwide }) => !nationwide)]
		.filter((service, at, all) => maySayOpen(service) && all.indexOf(service) === at)
		.map((service) => ({ title: service.data.name, html: serviceHtml(listed(service, site)) }));
