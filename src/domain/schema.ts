import { z } from 'astro/zod';
import { audienceIds } from './audiences.ts';
import { email, hours, oneOf, partialDate, phoneNumber, postcode, text, webAddress } from './fields.ts';
import { topicIds } from './topics.ts';

/** The keys that other content files give: what a service may name as its districts, areas and provider. */
export interface Keys {
	areas: readonly string[];
	districts: readonly string[];
	providers: readonly string[];
}

/** Parts of the country beyond the directory's areas that a service may cover. */
export const nations = ['uk', 'england', 'wales', 'scotland'] as const;

/** Who may say that they checked a service: a role, never a person. */
export const checkers = [
	'directory team',
	'partnership officer',
	'council officer',
	'commissioner',
	'the service itself',
] as const;

const phone = z.strictObject({
	number: phoneNumber().describe(
		'The number as people read it, in quotation marks: "0808 2000 247". Never a mobile or a person’s own line.',
	),
	label: text(80)
		.optional()
		.describe('Whose number it is, when it is not the service’s own or there is more than one: "Out of hours".'),
	hours: hours()
		.optional()
		.describe('When it is answered, in OpenStreetMap syntax: "Mo-Fr 08:00-20:00" or "24/7". Leave out when not known.'),
	note: text(200)
		.optional()
		.describe('What a caller must know before ringing: "Press 3", "Hours differ between sources; ring to check".'),
});

/** Where a fact comes from, of services and of prose alike. */
export const source = z.strictObject({
	title: text(200).describe('Who says it and in what: "Maidstone BC, Domestic abuse".'),
	url: webAddress().optional().describe('The page’s address, when it has one.'),
	date: z
		.union([z.literal('undated'), partialDate()], {
			error: (issue) =>
				issue.input === undefined
					? 'is missing: write the date of the source, or "undated"'
					: `"${issue.input}" is not a date. Write it in quotation marks like "2024-05-29", "2024-05", "2024", or "undated"`,
		})
		.describe('The source’s own date: "2024-05-29", "2024-05", "2024" or "undated".'),
	note: text(200).optional().describe('What a reader must know about the source: "Year inferred", "2024 or later".'),
});

const venue = z.strictObject({
	name: text(100).optional().describe('The building: "Trinity House".'),
	street: text(120).describe('Number and street: "20 Church Street".'),
	town: text(60).describe('The town: "Maidstone".'),
	postcode: postcode()
		.optional()
		.describe('The whole postcode, with its space: "ME14 1LY". Leave out when no source gives it.'),
	lat: z.number().min(49.8).max(55.9).optional().describe('Latitude of the postcode. Only together with lon.'),
	lon: z.number().min(-6.5).max(1.8).optional().describe('Longitude of the postcode. Only together with lat.'),
	access: text(200).optional().describe('Steps, lift, parking, as a source gives them.'),
});

const referral = z.strictObject({
	how: oneOf(['self', 'professional', 'either'], 'way of referral: write self, professional or either').describe(
		'Who may make the first contact: self (you), professional (a worker does it for you) or either.',
	),
	steps: text(300)
		.optional()
		.describe('How, in a sentence to the reader: "Ring Victim Support, who will pass you on."'),
});

const availability = z.strictObject({
	state: oneOf(['open', 'waiting-list', 'full'], 'state: write open, waiting-list or full').describe(
		'open, waiting-list or full.',
	),
	waitWeeks: z.number().int().positive().optional().describe('How long the wait is, in weeks.'),
	asOf: partialDate().describe('When that was true.'),
});

const checked = z.strictObject({
	on: z
		.union([z.literal('unknown'), partialDate()], {
			error: (issue) =>
				issue.input === undefined
					? 'is missing: write the day it was last seen to be right, or "unknown"'
					: `"${issue.input}" is not a date. Write it in quotation marks like "2024-05-29", "2024-05", "2024", or "unknown"`,
		})
		.describe(
			'The newest date on which the details were seen to be right: "2024-05-29", "2024-05", "2024", or "unknown" when no source has a date.',
		),
	how: oneOf(
		['phone', 'website', 'email', 'document'],
		'way of checking: write phone, website, email or document',
	).describe('How they were checked: phone, website, email or document.'),
	by: oneOf(checkers, 'role').describe('Who checked: a role, never a person’s name.'),
});

/** The fields that every kind has. */
const shared = (keys: Keys) => ({
	code: z
		.string()
		.regex(
			/^[KDWN]-\d{3}$/,
			'is not a code. Write a letter for the area (K, D, W, or N for nationwide), a hyphen and three digits, like "K-042"',
		)
		.describe('The short code to quote in a correction, "K-042". It never changes and is never used again.'),
	name: text(90).describe('The service’s name as people know it, without the provider’s when that is plain.'),
	provider: oneOf(keys.providers, 'provider').describe('Who runs it: a key of providers.yaml.'),
	summary: text(200).describe('What it does, in one plain sentence to the reader. At most 200 characters.'),
	covers: z
		.array(oneOf([...keys.districts, ...keys.areas, ...nations], 'district or area'))
		.min(1, 'is empty: name at least one district or area')
		.describe('Where people may live who use it: districts, areas, england or uk.'),
	for: z
		.array(oneOf(audienceIds, 'group of people'))
		.min(1, 'is empty: write "everyone" or name the groups')
		.describe('Who it is for: everyone, women, men, lgbt, children …'),
	eligibility: text(300)
		.optional()
		.describe('Who can and cannot use it, in a sentence, when "for" does not say it all.'),
	topics: z
		.array(oneOf(topicIds, 'topic'))
		.min(1, 'is empty: name at least one topic')
		.describe('What it helps with: someone-to-talk-to, legal, pets …'),
	phones: z.array(phone).optional().describe('The numbers, the best first. The cost is worked out from the number.'),
	text: z
		.strictObject({
			number: z
				.string()
				.regex(
					/^(\d{5,6}|0(1|2|3|80)[\d ]+)$/,
					'is not a text number that may be published: write a short code like "60777" or a landline, never a mobile',
				)
				.describe('A short code or landline that takes texts. Never a mobile.'),
			label: text(100).optional().describe('What to write in the text, or when it is answered.'),
		})
		.optional()
		.describe('How to send a text message.'),
	chat: z
		.strictObject({
			url: webAddress().optional().describe('The page the chat is on, when not the website.'),
			hours: hours().optional().describe('When the chat is answered, in OpenStreetMap syntax.'),
			note: text(150).optional().describe('What to know before using it.'),
		})
		.optional()
		.describe('Live chat.'),
	bsl: z
		.strictObject({
			url: webAddress().optional().describe('Where to start a British Sign Language call.'),
			hours: hours().optional().describe('When it is answered.'),
			note: text(150).optional().describe('How it works.'),
		})
		.optional()
		.describe('British Sign Language.'),
	email: email().optional().describe('An address of the service or team, never of a person.'),
	website: webAddress().optional().describe('The service’s own page.'),
	hours: hours()
		.optional()
		.describe('When the service is open, in OpenStreetMap syntax: "Tu 09:30-11:30". Leave out when not known.'),
	hoursNote: text(200)
		.optional()
		.describe('Hours that the syntax cannot say, or what is not sure about them, in words.'),
	referral: referral.optional().describe('How to be referred.'),
	cost: text(120).optional().describe('What the service itself costs, when a source says so: "Free".'),
	confidential: text(200).optional().describe('What the service says about confidentiality.'),
	languages: z.array(text(40)).min(1).optional().describe('Languages that staff speak.'),
	interpreter: text(150).optional().describe('How interpreting works, when a source says so.'),
	access: text(250).optional().describe('Access for disabled people, when a source says so.'),
	whatHappens: z
		.array(text(250))
		.min(1)
		.optional()
		.describe(
			'What this service does when you call or come, step by step, in sentences to the reader. The kind’s own steps are shown where this is absent.',
		),
	availability: availability.optional().describe('Whether there is room now, as a dated source says.'),
	status: oneOf(
		['open', 'unconfirmed', 'paused', 'closed'],
		'status: write open, unconfirmed, paused or closed',
	).describe('open, unconfirmed (nobody knows whether it still runs), paused or closed.'),
	opened: partialDate().optional().describe('When it began.'),
	closedOn: partialDate().optional().describe('When it closed. Only for closed services.'),
	closedNote: text(200)
		.optional()
		.describe('What is known about when it closed, when no date is: "Between 2017 and 2020".'),
	reason: text(300).optional().describe('Why it closed or paused.'),
	replacedBy: z
		.array(z.string())
		.min(1)
		.optional()
		.describe('Where to go instead: paths of other services, like helplines/victim-support-kent-and-medway.'),
	fundingEnds: partialDate().optional().describe('When its funding ends, as a source says.'),
	keywords: z.array(text(60)).min(1).optional().describe('Other names and words people use for it, for search.'),
	checked: checked.describe('When, how and by which role the details were last seen to be right.'),
	sources: z
		.array(source)
		.min(1, 'is empty: name at least one source')
		.describe('Where the facts come from, the newest first.'),
});

const programme = {
	route: oneOf(
		['voluntary', 'court-ordered', 'professional', 'both'],
		'route: write voluntary, court-ordered, professional or both',
	)
		.optional()
		.describe('How people come to it: voluntary, court-ordered, professional, or both.'),
	weeks: z.number().int().positive().optional().describe('How many weeks it lasts.'),
	format: z
		.array(oneOf(['group', 'one-to-one', 'phone', 'online'], 'format'))
		.min(1)
		.optional()
		.describe('group, one-to-one, phone, online.'),
	partnerSupport: z.boolean().optional().describe('Whether partners and ex-partners are offered support alongside.'),
	accreditation: text(120).optional().describe('Who accredits it.'),
};

/**
 * The strict schema of each kind, over the keys that the other content files give. A refuge has no field that
 * could hold a place: no venue, street, town, postcode or coordinate exists in its schema.
 */
export const serviceSchemas = (keys: Keys) => {
	const base = shared(keys);
	return {
		helplines: z.strictObject({
			...base,
			permanent: z
				.boolean()
				.optional()
				.describe('true for numbers that are fixed for the whole country, like 999. They never go stale.'),
			notOnBill: z.boolean().optional().describe('true when a source says the number does not show on phone bills.'),
		}),
		'one-stop-shops': z.strictObject({
			...base,
			venue: venue.optional().describe('Where it is. Leave out when no source gives a place to go now.'),
			agencies: z.array(text(80)).min(1).optional().describe('Who is there to talk to.'),
		}),
		idvas: z.strictObject({
			...base,
			settings: z
				.array(oneOf(['community', 'court', 'hospital', 'housing', 'mental-health', 'police'], 'setting'))
				.min(1)
				.optional()
				.describe('Where the advisers work.'),
			risk: oneOf(['high', 'medium-and-high', 'any'], 'level of risk: write high, medium-and-high or any')
				.optional()
				.describe('Whom they take: high, medium-and-high or any risk.'),
		}),
		refuges: z.strictObject({
			...base,
			takesChildren: z.boolean().optional().describe('Whether children may come too.'),
			takesOlderSons: z.boolean().optional().describe('Whether sons over about 12 or 14 may come too.'),
			takesPets: z.boolean().optional().describe('Whether pets may come too.'),
			homes: text(200)
				.optional()
				.describe('What it is like inside: shared house, own room, self-contained flats. Never where.'),
			longestStay: text(100).optional().describe('How long people may stay.'),
		}),
		'perpetrator-programmes': z.strictObject({ ...base, ...programme }),
		support: z.strictObject({
			...base,
			venue: venue.optional().describe('Where it is, when the public may come. Never a confidential place.'),
		}),
	};
};

/** areas.yaml: the parts of the country that the directory covers. */
export const areaSchema = z.strictObject({
	name: text(60).describe('The area’s name: "Kent and Medway".'),
	helpline: z.string().describe('The id of the helpline that is the area’s front door.'),
	letter: z.string().length(1).describe('The first letter of the codes of its services.'),
	intro: text(300).describe('One or two sentences about help in the area.'),
});

/** districts.yaml: councils' districts. */
export const districtSchema = (areas: readonly string[]) =>
	z.strictObject({
		name: text(60).describe('The district’s name.'),
		area: oneOf(areas, 'area').describe('The area it is in: a key of areas.yaml.'),
		gss: z
			.string()
			.regex(/^E0[678]\d{6}$/, 'is not a GSS code, like "E07000105"')
			.describe('The code of the Office for National Statistics.'),
		formerNames: z.array(text(60)).optional().describe('Names people may still use: Shepway.'),
		towns: z.array(text(60)).min(1).describe('Towns in it, the largest first.'),
	});

/** site.yaml: what is different for each place where the directory is published. */
export const siteSchema = z.strictObject({
	correctionsEmail: email()
		.optional()
		.describe('Where readers can send a correction: a team’s address, never a person’s.'),
	repository: webAddress().optional().describe('Where the directory’s files are kept.'),
});

/** providers.yaml: who runs services. */
export const providerSchema = z.strictObject({
	name: text(120).describe('The organisation’s name, written one way everywhere.'),
	website: webAddress().optional().describe('Its own site.'),
	charity: z
		.string()
		.regex(/^\d{6,7}$/, 'is not a charity number of six or seven digits in quotation marks')
		.optional()
		.describe('Its charity number.'),
	formerNames: z.array(text(120)).optional().describe('Names it had before.'),
});

type Schemas = ReturnType<typeof serviceSchemas>;
/** A service's fields, by kind. */
export type ServiceData = { [Name in keyof Schemas]: z.infer<Schemas[Name]> };
export type Area = z.infer<typeof areaSchema>;
export type District = z.infer<ReturnType<typeof districtSchema>>;
export type Provider = z.infer<typeof providerSchema>;
export type Venue = z.infer<typeof venue>;
export type Phone = z.infer<typeof phone>;
export type Source = z.infer<typeof source>;
