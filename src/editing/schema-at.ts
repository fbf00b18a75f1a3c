import { z } from 'astro/zod';
import type { Path } from './paths.ts';

/** The schema inside `.optional()`. */
function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
	return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

function step(schema: z.core.$ZodType | undefined, key: PropertyKey): z.core.$ZodType | undefined {
	const inner = unwrapped(schema);
	if (inner instanceof z.ZodArray) return inner.element;
	if (inner instanceof z.ZodRecord) return inner.valueType;
	return inner instanceof z.ZodObject ? inner.shape[String(key)] : undefined;
}

/** The schema of the field at a path; `undefined` when there is no such field. */
export const schemaAt = (schema: z.ZodObject, path: Path) => path.reduce<z.core.$ZodType | undefined>(step, schema);

/** The names of the fields that may stand at a path. */
export function fieldNames(schema: z.ZodObject, path: Path): string[] {
	const inner = unwrapped(schemaAt(schema, path));
	return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What the schema says of the field at a path, or of the nearest field around it. */
export function descriptionAt(schema: z.ZodObject, path: Path): string {
	const own = schemaAt(schema, path);
	const description = own instanceof z.ZodType ? own.description : undefined;
	return description ?? (path.length > 0 ? descriptionAt(schema, path.slice(0, -1)) : '');
}

/** The field that has a field of a name inside it: `venue` for `postcode`. */
export const fieldAround = (schema: z.ZodObject, name: string) =>
	fieldNames(schema, []).find((outer) => fieldNames(schema, [outer]).includes(name));
