import type { z } from 'astro/zod';
import { nearest } from './nearest.ts';
import type { Path } from './paths.ts';
import { error, type Problem } from './problem.ts';
import { fieldAround, fieldNames } from './schema-at.ts';

/** Where an unknown field was meant to stand, as far as its name tells. */
function advice(schema: z.ZodObject, name: string, around: Path): string {
	const names = fieldNames(schema, around);
	const near = nearest(name, names);
	if (near) return `Did you mean "${near}"?`;
	const outer = around.length === 0 ? fieldAround(schema, name) : undefined;
	if (outer) return `Put it under "${outer}"`;
	return names.length <= 12
		? `The fields here are: ${names.join(', ')}`
		: 'Look at _template.md for the fields there are';
}

/** The problem of a field that the schema does not know. */
export function unknownField(file: string, schema: z.ZodObject, path: Path): Problem {
	const name = String(path.at(-1));
	return error(file, path.join('.'), `is not a known field. ${advice(schema, name, path.slice(0, -1))}`);
}
