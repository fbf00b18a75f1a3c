import type { AnyService } from '../directory.ts';
import { hoursInWords } from '../domain/hours.ts';
import { idOf } from './hsds/ids.ts';
import { alertOf } from './alert.ts';
import { addressOf, type Listing } from './listing.ts';
import { coveredPlaces } from './places.ts';
import type { Published } from './published.ts';
import { bslInWords, chatInWords, phoneInWords, referralInWords } from './sentences.ts';

/** What a column is made from. */
interface Row {
	service: AnyService;
	data: Published;
	listing: Listing;
}

/** A column of services.csv: its Table Schema (Frictionless) and how it is filled. Lists in a cell are divided by `; `. */
interface Column {
	name: string;
	type: 'string' | 'number';
	description: string;
	constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
	value: (row: Row) => string | number | undefined;
}

const list = (items: readonly string[] | undefined) => items?.join('; ');
const required = { required: true };

const text = (
	name: string,
	description: string,
	value: Column['value'],
	constraints?: Column['constraints'],
): Column => ({ name, type: 'string', description, ...(constraints && { constraints }), value });

const number = (name: string, description: string, value: Column['value']): Column => ({
	name,
	type: 'number',
	description,
	value,
});

const identity = [
	text('id', 'UUID, the same as in the Open Referral feed. It never changes.', (row) => idOf(row.service.key), {
		required: true,
		unique: true,
	}),
	text('code', 'Short code to quote in a correction.', (row) => row.data.code, { required: true, unique: true }),
	text('kind', 'Kind of service.', (row) => row.service.kind, required),
	text('name', 'Name as people know it.', (row) => row.data.name, required),
	text('provider', 'Who runs it.', (row) => row.service.provider.name, required),
	text('page', 'Its page, with sources.', (row) => addressOf(row.listing, row.service.href), required),
];

const sureness = [
	text('status', 'open, unconfirmed (nobody knows whether it runs), paused or closed.', (row) => row.data.status, {
		required: true,
		enum: ['open', 'unconfirmed', 'paused', 'closed'],
	}),
	text('freshness', 'How sure the details are.', (row) => row.service.freshness.level, {
		required: true,
		enum: ['confirmed', 'check-first', 'not-confirmed'],
	}),
	text('freshness_words', 'What to show beside the service.', (row) => row.service.freshness.words, required),
	text(
		'checked_on',
		'When the details were last seen to be right: a day, month or year, or "unknown".',
		(row) => row.data.checked.on,
		required,
	),
	text('alert', 'A warning to show, when there is one.', (row) => alertOf(row.service, row.listing)),
];

const help = [
	text('summary', 'What it does.', (row) => row.data.summary, required),
	text('covers', 'Where people may live who use it.', ({ data, listing }) =>
		list(coveredPlaces(data.covers, listing).map(({ name }) => name)),
	),
	text('covers_gss', 'The same as codes of the Office for National Statistics.', ({ data, listing }) =>
		list(coveredPlaces(data.covers, listing).map(({ gss }) => gss)),
	),
	text('for', 'Who it is for.', (row) => list(row.data.for), required),
	text('eligibility', 'Who can and cannot use it.', (row) => row.data.eligibility),
	text('topics', 'What it helps with.', (row) => list(row.data.topics), required),
	text('languages', 'Languages that staff speak.', (row) => list(row.data.languages)),
	text('interpreter', 'How interpreting works.', (row) => row.data.interpreter),
	text('access', 'Access for disabled people.', (row) => row.data.access),
	text('cost', 'What the service costs.', (row) => row.data.cost),
];

const contact = [
	text('phone', 'The best number to ring.', (row) => row.data.phones?.[0]?.number),
	text(
		'phone_note',
		'Whose number it is, when it is answered, what it costs.',
		({ data: { phones } }) => phones?.[0] && phoneInWords(phones[0]),
	),
	text('phone_hours', 'When it is answered, in opening_hours syntax.', (row) => row.data.phones?.[0]?.hours),
	text('other_phones', 'Its other numbers, each with its note in brackets.', (row) =>
		list(row.data.phones?.slice(1).map((phone) => `${phone.number} (${phoneInWords(phone)})`)),
	),
	text('text', 'A number that takes text messages.', (row) => row.data.text?.number),
	text('chat', 'Live chat.', (row) => chatInWords(row.data)),
	text('bsl', 'British Sign Language.', (row) => bslInWords(row.data)),
	text('email', 'An address of the service, never of a person.', (row) => row.data.email),
	text('website', 'Its own page.', (row) => row.data.website),
	text('referral', 'How to be referred.', (row) => referralInWords(row.data)),
];

const time = [
	text('hours', 'When it is open, in OpenStreetMap’s opening_hours syntax.', (row) => row.data.hours),
	text('hours_words', 'The same in words.', ({ data: { hours } }) => hours && hoursInWords(hours)),
	text('hours_note', 'What is not sure about the hours.', (row) => row.data.hoursNote),
	text('closed_on', 'When it closed.', (row) => row.data.closedOn),
];

const place = [
	text('venue', 'The building. A refuge never has one.', (row) => row.data.venue?.name),
	text('street', 'Number and street.', (row) => row.data.venue?.street),
	text('town', 'Town.', (row) => row.data.venue?.town),
	text('postcode', 'Postcode.', (row) => row.data.venue?.postcode),
	number('latitude', 'Of the postcode (WGS 84), for walk-ins that run.', (row) => row.data.venue?.lat),
	number('longitude', 'Of the postcode (WGS 84), for walk-ins that run.', (row) => row.data.venue?.lon),
];

/** The columns of services.csv, in their order. New ones go at the end of a group; none is ever renamed. */
export const serviceColumns: readonly Column[] = [...identity, ...sureness, ...help, ...contact, ...time, ...place];
