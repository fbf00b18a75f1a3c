import type { Group } from './by-area.ts';
import { forVictims, type AnyService } from './directory.ts';

const SIGN = 'British Sign Language';

/** The languages that a service says it speaks or signs. */
const languagesOf = ({ data }: AnyService) => [...new Set([...(data.languages ?? []), ...(data.bsl ? [SIGN] : [])])];

const idOf = (language: string) => language.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** Services by the language that they say they speak, and after them those that say how they use interpreters. */
export function byLanguage(): Group[] {
	const services = forVictims();
	const languages = [...new Set(services.flatMap(languagesOf))].sort((a, b) => a.localeCompare(b, 'en'));
	const groups = languages.map((name) => ({
		id: idOf(name),
		name,
		services: services.filter((service) => languagesOf(service).includes(name)),
	}));
	const interpreted = services.filter(({ data }) => data.interpreter);
	return [...groups, { id: 'interpreters', name: 'With an interpreter', services: interpreted }].filter(
		(group) => group.services.length,
	);
}
