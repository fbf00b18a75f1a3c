import { z } from 'astro/zod';
import { kindIds } from '../domain/kinds.ts';
// The schema is what is published here, so this feed alone imports its values.
import { areaSchema, districtSchema, providerSchema, serviceSchemas, type Keys } from '../domain/schema.ts';

const freshness = z.strictObject({
	level: z.enum(['confirmed', 'check-first', 'not-confirmed']).describe('How sure the details are.'),
	words: z.string().describe('What to show beside the service.'),
});

/** What the directory works out itself, over the fields of the content's own schema. */
const serviceSchema = (keys: Keys) => {
	const schemas = serviceSchemas(keys);
	const [first, ...others] = kindIds.map((kind) =>
		z.strictObject({
			id: z.uuid().describe('The same as in the Open Referral feed. It never changes.'),
			key: z.string().describe('Kind and name, as replacedBy gives them.'),
			kind: z.literal(kind),
			page: z.url().describe('Its page, with sources.'),
			freshness,
			alert: z.string().nullable().describe('A warning to show, or null.'),
			districts: z.array(z.enum(keys.districts as [string, ...string[]])).describe('Districts where it helps.'),
			nationwide: z.boolean().describe('true when it helps people all over England or the UK.'),
			fields: schemas[kind],
			prose: z.string().describe('More about it, in Markdown.'),
		}),
	);
	return z.discriminatedUnion('kind', [first!, ...others]);
};

const directorySchema = (keys: Keys) =>
	z
		.strictObject({
			$schema: z.url(),
			title: z.string(),
			made: z.iso.datetime().describe('When it was built.'),
			licences: z.array(z.strictObject({ name: z.string(), title: z.string(), path: z.url() })),
			areas: z.record(z.string(), areaSchema),
			districts: z.record(z.string(), districtSchema(keys.areas)),
			providers: z.record(z.string(), providerSchema),
			services: z.array(serviceSchema(keys)),
		})
		.describe('The directory of domestic abuse services in its own form. A field that is absent is not known.');

/** The JSON Schema (2020-12) of directory.json, over the keys that the content gives. */
export const directoryJsonSchema = (keys: Keys) => z.toJSONSchema(directorySchema(keys));
