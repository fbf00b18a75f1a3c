import { didYouMean } from './nearest.ts';
import { error, warning, type Problem } from './problem.ts';
import type { Service } from './service.ts';

type Services = ReadonlyMap<string, Service>;

function problemOf(service: Service, target: string, field: string, services: Services): Problem | undefined {
	const keys = [...services.keys()];
	if (target === service.key) return error(service.path, field, 'names the service itself. Name another one');
	if (!services.has(target)) {
		const otherwise = 'Write its folder and file name, like helplines/national-domestic-abuse-helpline';
		return error(service.path, field, `"${target}" is not a service. ${didYouMean(target, keys, otherwise)}`);
	}
	if (services.get(target)?.data.status !== 'closed') return undefined;
	return warning(service.path, field, `"${target}" is closed too. Name a service that is open`);
}

/** The keys on the way from a service back to itself, over the replacements; empty when no way leads back. */
function wayBack(start: Service, services: Services, from = start.key, way: string[] = []): string[] {
	for (const next of services.get(from)?.data.replacedBy ?? []) {
		if (next === start.key) return [...way, from];
		if (way.includes(next) || next === from) continue;
		const found = wayBack(start, services, next, [...way, from]);
		if (found.length > 0) return found;
	}
	return [];
}

/** A circle of replacements, told at the one of its services that comes first in the alphabet. */
function circle(service: Service, services: Services): Problem[] {
	const way = wayBack(service, services);
	if (way.length < 2 || way.some((key) => key < service.key)) return [];
	const words = `goes round in a circle: ${[...way, service.key].join(', ')}. One of them must name a service outside`;
	return [error(service.path, 'replacedBy', words)];
}

/** Replacements that do not exist, are closed, or lead back to where they began. */
export function replacementProblems(all: Service[]): Problem[] {
	const services = new Map(all.map((service) => [service.key, service]));
	return all.flatMap((service) => [
		...(service.data.replacedBy ?? []).flatMap(
			(target, at) => problemOf(service, target, `replacedBy.${at}`, services) ?? [],
		),
		...circle(service, services),
	]);
}
