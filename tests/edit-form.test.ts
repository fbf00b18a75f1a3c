import type { EntryCollection } from '@sveltia/cms';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readKeys } from '../src/content-files.ts';
import { kindIds, type Kind } from '../src/domain/kinds.ts';
import { serviceSchemas } from '../src/domain/schema.ts';
import { collection } from '../src/edit-form/collection.ts';
import { formConfig } from '../src/edit-form/config.ts';

const config = formConfig({ name: 'council/directory', branch: 'main' });
const collections = config.collections as EntryCollection[];
const schemas = serviceSchemas(readKeys());

/** What a form's field says of itself, in the parts that must agree with the schema. */
interface Described {
	name: string;
	required: boolean;
	options?: unknown[];
	inner?: Described[];
}

/** What a schema says of a field, read from zod itself and not by way of JSON Schema, as the form is. */
function described(name: string, schema: z.ZodType): Described {
	const required = !(schema instanceof z.ZodOptional);
	const own = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
	const part = own instanceof z.ZodArray ? (own.element as z.ZodType) : own;
	if (part instanceof z.ZodObject) return { name, required, inner: describedAll(part) };
	if (part instanceof z.ZodEnum) return { name, required, options: part.options };
	if (part instanceof z.ZodBoolean) return { name, required, options: [true, false] };
	return { name, required };
}

const describedAll = ({ shape }: z.ZodObject): Described[] =>
	Object.entries(shape).map(([name, schema]) => described(name, schema as z.ZodType));

/** A field of the form, in the parts that are tested. */
interface AnyField {
	name: string;
	widget?: string;
	hint?: string;
	required?: boolean;
	fields?: AnyField[];
	options?: { value: unknown }[];
}

function asDescribed(field: AnyField): Described {
	const { name, required = true, fields, options } = field;
	// Services are named as text in the schema and chosen from a list in the form.
	const values = name === 'replacedBy' ? undefined : options?.map(({ value }) => value);
	return { name, required, ...(fields && { inner: fields.map(asDescribed) }), ...(values && { options: values }) };
}

const fieldsOf = (kind: Kind) => collections.find(({ name }) => name === kind)!.fields as AnyField[];

/** Every field of the form with those inside it. */
const everyField = (fields: AnyField[]): AnyField[] => fields.flatMap((one) => [one, ...everyField(one.fields ?? [])]);

test.each(kindIds)('the form for %s has every field of its schema, as required and with the same choices', (kind) => {
	const fields = fieldsOf(kind).filter(({ name }) => name !== 'body');
	expect(fields.map(asDescribed)).toEqual(describedAll(schemas[kind]));
});

test.each(kindIds)('every field of the form for %s says what to write', (kind) => {
	const silent = everyField(fieldsOf(kind)).filter(({ hint }) => !hint);
	expect(silent.map(({ name }) => name)).toEqual([]);
});

test('a schema with a field that the form has no widget for is refused', () => {
	const odd = z.strictObject({ name: z.string(), opened: z.date() });
	const known = { words: {}, services: [], code: [] };
	expect(() => collection('support', odd, known)).toThrow('The form has no widget for the field "opened"');
});

test('the form for refuges has no field that could hold a place', () => {
	const place = /venue|street|town|postcode|address|^lat$|^lon$|map|coordinate/i;
	expect(everyField(fieldsOf('refuges')).filter(({ name }) => place.test(name))).toEqual([]);
	expect(everyField(fieldsOf('support')).filter(({ name }) => place.test(name))).not.toEqual([]);
});

test('no field is a tick box, whose "no" nobody would have said', () => {
	const ticks = kindIds.flatMap((kind) => everyField(fieldsOf(kind))).filter(({ widget }) => widget === 'boolean');
	expect(ticks).toEqual([]);
});

test('changes are pull requests, by token, from people without rights to the repository too', () => {
	expect(config.publish_mode).toBe('editorial_workflow');
	expect(config.backend).toMatchObject({
		name: 'github',
		repo: 'council/directory',
		branch: 'main',
		auth_methods: ['token'],
		open_authoring: true,
	});
	expect(config.output).toMatchObject({ omit_empty_optional_fields: true, yaml: { quote: 'double' } });
});

test('nobody can delete a service or change its address', () => {
	for (const { delete: mayDelete, slug } of collections) {
		expect(mayDelete).toBe(false);
		expect(slug).toMatchObject({ editable: ['create'] });
	}
});
