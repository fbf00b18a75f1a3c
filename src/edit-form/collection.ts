import type { EntryCollection, Field } from '@sveltia/cms';
import { z } from 'astro/zod';
import { kinds, type Kind } from '../domain/kinds.ts';
import type { FormKnowledge } from './field.ts';
import { fieldsOf } from './field.ts';

/** The text after a file's front matter. Plain text, so that the form never writes it another way. */
const body: Field = {
	name: 'body',
	label: 'More about it',
	widget: 'text',
	required: false,
	hint: 'A few plain sentences with facts that have no field above. Type no phone numbers here.',
};

/** A file's name is its address for ever, so it is typed once and never changed or deleted. */
const slug = {
	template: '{{name}}',
	editable: ['create' as const],
	pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Use small letters, digits and hyphens'] as [string, string],
	hint: 'The last part of its address. It never changes.',
};

/** The form for one kind of service. Templates are left out: their code is no code. */
export const collection = (kind: Kind, schema: z.ZodType, known: FormKnowledge): EntryCollection => ({
	name: kind,
	label: kinds[kind].many,
	label_singular: kinds[kind].one,
	description: kinds[kind].intro,
	folder: `content/${kind}`,
	filter: { field: 'code', pattern: '^[KDWN]-' },
	identifier_field: 'name',
	slug,
	summary: '{{name}} · {{code}}',
	sortable_fields: ['name', 'code'],
	thumbnail: false,
	create: true,
	delete: false,
	duplicate: false,
	fields: [...fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), known), body],
});
