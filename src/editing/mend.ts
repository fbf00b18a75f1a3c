import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withField, withValue } from './field-text.ts';
import { mentionsOf } from './references.ts';
import type { Service } from './service.ts';

/** A service that goes, and where people are to go instead, the best first. */
export interface Move {
	from: Service;
	to: readonly Service[];
}

/** How a guide names a service: a helpline by its file's name, others with their folder. */
const inGuide = ({ kind, id, key }: Service) => (kind === 'helplines' ? id : key);

/** A guide's text with `<Helpline id="…" />` of another service. Names in its prose are for a person to change. */
function inProse(text: string, { from, to: [best] }: Move): string {
	if (!best) return text;
	const ids = [from.key, inGuide(from)].map((id) => `id="${id}"`);
	return ids.reduce((result, id) => result.replaceAll(id, `id="${inGuide(best)}"`), text);
}

/** A service's text whose `replacedBy` no longer leads to the one that goes. */
function inService(service: Service, { from, to }: Move): string {
	const old = service.data.replacedBy;
	if (!old?.includes(from.key)) return service.text;
	const instead = old.flatMap((key) => (key === from.key ? to.map((one) => one.key) : [key]));
	const others = [...new Set(instead)].filter((key) => key !== service.key);
	return others.length > 0 ? withField(service.text, 'replacedBy', others, 'status') : service.text;
}

/** areas.yaml with another front door: the best replacement that is a helpline. */
function inAreas(text: string, areas: readonly { id: string; helpline?: string }[], { from, to }: Move): string {
	const door = to.find(({ kind }) => kind === 'helplines');
	if (from.kind !== 'helplines' || !door) return text;
	const changed = areas.filter(({ helpline }) => helpline === from.id);
	return changed.reduce((result, { id }) => withValue(result, [id, 'helpline'], door.id) ?? result, text);
}

/** A YAML file in which a value is the service's key, like `call:` of easy-read.yaml. */
const inYamlFile = (text: string, { from, to: [best] }: Move): string =>
	best ? text.replaceAll(new RegExp(`(:\\s+["']?)${from.key}(?=["']?\\s*(?:\\r?\\n|$))`, 'g'), `$1${best.key}`) : text;

/** What the files that point to a service become when it goes; only files that change. */
export function mended(
	root: string,
	services: readonly Service[],
	areas: readonly { id: string; helpline?: string }[],
	move: Move,
): Map<string, string> {
	const byPath = new Map(services.map((service) => [service.path, service]));
	const after = (path: string, text: string) => {
		const service = byPath.get(path);
		if (service) return inService(service, move);
		if (path === join(root, 'areas.yaml')) return inAreas(text, areas, move);
		return path.endsWith('.yaml') ? inYamlFile(text, move) : inProse(text, move);
	};
	const paths = [...new Set(mentionsOf(move.from, root).map(({ path }) => path))];
	const texts = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
	return new Map(
		texts.flatMap(({ path, text }) => (after(path, text) === text ? [] : [[path, after(path, text)] as const])),
	);
}
