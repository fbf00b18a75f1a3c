/** A way into a value: `['phones', 0, 'number']`. */
export type Path = readonly PropertyKey[];

/** True for an object with keys: no list, no date. */
export const isMapping = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const step = (value: unknown, key: PropertyKey): unknown =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, key)
		? (value as Record<PropertyKey, unknown>)[key]
		: undefined;

/** What is at a path; `undefined` when nothing is. */
export const valueAt = (value: unknown, path: Path): unknown => path.reduce(step, value);

/** A copy with another value at a path, which must be there. */
export function withValueAt(value: unknown, path: Path, replacement: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return replacement;
	const inner = withValueAt(step(value, key), rest, replacement);
	return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner };
}

/** Every string in a value with its path. */
export function stringsIn(value: unknown, path: Path = []): [path: Path, text: string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	const entries = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : Object.entries(value);
	return entries.flatMap(([key, item]) => stringsIn(item, [...path, key]));
}
