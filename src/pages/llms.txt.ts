import type { APIRoute } from 'astro';
import { directory, frontDoor, nationalHelpline, type Service } from '../directory.ts';
import { maySayOpen } from '../domain/open-hours.ts';
import { llmsText, type KnownNumber } from '../feeds/llms-text.ts';

/** A helpline's first number, when it is sure to be answered. */
const known = (place: string, helpline: Service<'helplines'>, site: URL): KnownNumber[] => {
	const { data, freshness, href } = helpline;
	return (maySayOpen(helpline) ? (data.phones ?? []) : []).slice(0, 1).map(({ number }) => ({
		place,
		name: data.name,
		number,
		checked: freshness.words,
		url: new URL(href, site).href,
	}));
};

export const GET: APIRoute = ({ site }) => {
	const numbers = [
		...directory.areas.flatMap((area) => known(area.name, frontDoor(area), site!)),
		...known('Anywhere in England', nationalHelpline(), site!),
	];
	return new Response(llmsText(numbers, site!), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
