import type { Field } from '@sveltia/cms';
import type { z } from 'astro/zod';
import type { Known } from './choices.ts';
import { hint } from './hint.ts';
import { label } from './label.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What the form knows beside the schemas, with the codes that are free. */
export type FormKnowledge = Known & { code: readonly string[] };

/** The longest text that still fits one line of the form. */
const ONE_LINE = 150;

/** A form's fields for an object's schema, one a key and in the schema's order. */
export const fieldsOf = (schema: JsonSchema, known: FormKnowledge): Field[] =>
	Object.entries(schema.properties ?? {}).map(([name, part]) => {
		const own = part as JsonSchema;
		const required = schema.required?.includes(name) ?? false;
		const about = name === 'code' ? `${own.description} Next free: ${known.code.join(', ')}.` : (own.description ?? '');
		return { name, label: label(name), hint: hint(about), required, ...widget(name, own, known) } as Field;
	});

/** The widget for one field. Throws for a schema that it has none for, so that no field is left out of the form. */
function widget(name: string, schema: JsonSchema, known: FormKnowledge): object {
	if (name === 'replacedBy') return { widget: 'select', multiple: true, options: [...known.services] };
	if (schema.enum) return { widget: 'select', options: options(schema, known) };
	if (schema.anyOf?.every(isText) || isText(schema)) return textWidget(schema);
	if (schema.type === 'integer') return { widget: 'number', value_type: 'int', min: 1 };
	if (schema.type === 'number')
		return { widget: 'number', value_type: 'float', min: schema.minimum, max: schema.maximum };
	if (schema.type === 'boolean') return yesOrNo;
	if (schema.type === 'object' && schema.properties) return { widget: 'object', fields: fieldsOf(schema, known) };
	if (schema.type === 'array') return listWidget(name, schema, known);
	throw new Error(`The form has no widget for the field "${name}". Add one in src/edit-form/field.ts`);
}

const isText = (schema: unknown) => (schema as JsonSchema).type === 'string';

/** A tick box would write `false` when nobody knows, and that is a fact. So: yes, no, or nothing chosen. */
const yesOrNo = {
	widget: 'select',
	options: [
		{ label: 'Yes', value: true },
		{ label: 'No', value: false },
	],
};

const options = ({ enum: values = [] }: JsonSchema, { words }: FormKnowledge) =>
	values.map((value) => ({ label: words[String(value)] ?? String(value), value }));

function textWidget({ maxLength, pattern, format }: JsonSchema): object {
	const long = (maxLength ?? 0) > ONE_LINE;
	const rule = pattern && !format ? { pattern: [pattern, 'is not written like the example below'] } : {};
	return { widget: long ? 'text' : 'string', maxlength: maxLength, use_emoji_autocomplete: false, ...rule };
}

function listWidget(name: string, { items, minItems }: JsonSchema, known: FormKnowledge): object {
	const item = items as JsonSchema;
	if (item.enum) {
		const shown = { dropdown_threshold: item.enum.length };
		return { widget: 'select', multiple: true, min: minItems, options: options(item, known), ...shown };
	}
	if (item.type === 'object') return { widget: 'list', fields: fieldsOf(item, known) };
	return { widget: 'list', field: { name: 'item', label: label(name), ...widget(name, item, known) } };
}
