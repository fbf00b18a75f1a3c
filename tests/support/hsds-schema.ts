import { z } from 'astro/zod';

/** An HSDS object: its fields all optional but those named, and no other, so that none is mistyped. */
const object = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape);
const text = z.string().min(1);
const id = z.uuid({ version: 'v5' });
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const term = object({
	id,
	code: text,
	name: text,
	description: text,
	taxonomy: text,
	language: z.literal('en'),
	taxonomy_id: id,
});

const attribute = object({
	id,
	link_id: id,
	taxonomy_term_id: id,
	link_entity: z.literal('service'),
	link_type: text,
	value: text.optional(),
	taxonomy_term: term,
});

const phone = object({
	id,
	service_id: id,
	number: z.string().regex(/^[\d ]+$/),
	type: z.enum(['voice', 'text']),
	description: text.optional(),
});

const schedule = object({
	id,
	service_id: id,
	freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
	interval: z.literal(1).optional(),
	byday: z
		.string()
		.regex(/^(-?\d)?(MO|TU|WE|TH|FR|SA|SU)(,(-?\d)?(MO|TU|WE|TH|FR|SA|SU))*$/)
		.optional(),
	wkst: z.literal('MO').optional(),
	opens_at: clock.optional(),
	closes_at: clock.optional(),
	description: text,
	attending_type: text,
	notes: text,
});

const serviceArea = object({
	id,
	service_id: id,
	name: text,
	extent: z.string().regex(/^[EKSW]\d{8}$/),
	extent_type: z.literal('GSS code'),
	uri: z.url(),
});

const address = object({
	id,
	location_id: id,
	attention: text.optional(),
	address_1: text,
	city: text,
	state_province: text,
	postal_code: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/),
	country: z.literal('GB'),
	address_type: z.literal('physical'),
});

const location = object({
	id,
	location_type: z.literal('physical'),
	name: text,
	description: text,
	latitude: z.number().optional(),
	longitude: z.number().optional(),
	addresses: z.array(address).max(1),
	accessibility: z.array(object({ id, location_id: id, description: text })).optional(),
});

const atLocation = object({ id, service_id: id, location_id: id, location });

const identifier = object({
	id,
	organization_id: id,
	identifier_scheme: z.literal('GB-CHC'),
	identifier_type: text,
	identifier: z.string().regex(/^\d{6,7}$/),
});

const organization = object({
	id,
	name: text,
	alternate_name: text.optional(),
	description: text,
	website: z.url().optional(),
	organization_identifiers: z.array(identifier).optional(),
});

const service = object({
	id,
	organization_id: id,
	name: text,
	alternate_name: text.optional(),
	description: text,
	url: z.url(),
	email: z.email().optional(),
	status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
	interpretation_services: text.optional(),
	application_process: text.optional(),
	fees_description: text.optional(),
	wait_time: text.optional(),
	accreditations: text.optional(),
	eligibility_description: text,
	assured_date: z.iso.date().optional(),
	alert: text.optional(),
	last_modified: z.iso.datetime().optional(),
});

const cost = object({
	id,
	service_id: id,
	option: z.literal('Free').optional(),
	currency: z.literal('GBP').optional(),
	amount: z.literal(0).optional(),
	amount_description: text,
});

/** A service in a file of its own. */
export const fullService = service.extend({
	phones: z.array(phone),
	schedules: z.array(schedule),
	service_areas: z.array(serviceArea).min(1),
	service_at_locations: z.array(atLocation).max(1),
	languages: z.array(object({ id, service_id: id, name: text, code: text.optional() })),
	organization,
	cost_options: z.array(cost).max(1),
	attributes: z.array(attribute).min(4),
});

const page = <T extends z.ZodType>(item: T) =>
	object({
		total_items: z.int(),
		total_pages: z.int().positive(),
		page_number: z.int().positive(),
		size: z.int(),
		first_page: z.boolean(),
		last_page: z.boolean(),
		empty: z.boolean(),
		contents: z.array(item),
	});

/**
 * What the Open Referral feed promises, in our own words, after the required fields, formats and enumerations of HSDS
 * 3.0 (https://docs.openreferral.org): a page of each list.
 */
export const pages = {
	services: page(service),
	organizations: page(organization),
	service_at_locations: page(atLocation),
	taxonomies: page(object({ id, name: text, description: text, version: text })),
	taxonomy_terms: page(term),
};
