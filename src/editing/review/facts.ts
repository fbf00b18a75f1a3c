import { stringsIn } from '../paths.ts';
import { hostsIn } from './web-hosts.ts';
import { itemsAt, wordAt, wordsAt, type ReviewedService } from './reviewed-service.ts';

/** What of a service decides a person's next step. The words are the headings of the report. */
export const subjects = [
	'Number',
	'Hours',
	'Web address',
	'Venue',
	'Coverage',
	'Eligibility',
	'Status',
	'Checked',
] as const;
export type SubjectOfChange = (typeof subjects)[number];

const joined = (...parts: unknown[]) => parts.filter(Boolean).map(String).join(', ');

/** Fields of some kinds that say who may come. */
const WHO = ['takesChildren', 'takesOlderSons', 'takesPets', 'risk', 'route'] as const;

const labelled = (service: ReviewedService, field: string) =>
	wordAt(service, field) ? [`${field}: ${wordAt(service, field)}`] : [];

const links = (text: string) => text.match(/https?:\/\/[^\s)>"']+/g) ?? [];

const lines: Record<SubjectOfChange, (service: ReviewedService) => string[]> = {
	Number: (it) => [
		...itemsAt(it, 'phones').map(({ number, label, note }) => joined(number, label, note)),
		...(wordAt(it, 'text.number') ? [joined(`text ${wordAt(it, 'text.number')}`, wordAt(it, 'text.label'))] : []),
	],
	Hours: (it) => [
		wordAt(it, 'hours'),
		// Without the number, so that a number alone that changes is not a change of hours too.
		...itemsAt(it, 'phones').flatMap(({ label, hours }) =>
			hours ? [`${String(label ?? 'by phone')}: ${String(hours)}`] : [],
		),
		...['chat.hours', 'bsl.hours', 'hoursNote'].flatMap((field) => labelled(it, field)),
	],
	'Web address': (it) => [
		...['website', 'email', 'chat.url', 'bsl.url'].map((field) => wordAt(it, field)),
		...links(it.body).filter((link) => hostsIn(link).length > 0),
	],
	Venue: (it) => wordsAt(it, 'venue'),
	Coverage: (it) => wordsAt(it, 'covers').sort(),
	Eligibility: (it) => [
		joined(...wordsAt(it, 'for').sort()),
		wordAt(it, 'eligibility'),
		...['referral.how', 'referral.steps', ...WHO].flatMap((field) => labelled(it, field)),
	],
	Status: (it) => [
		wordAt(it, 'status'),
		...['availability.state', 'opened', 'closedOn', 'closedNote', 'reason', 'fundingEnds'].flatMap((field) =>
			labelled(it, field),
		),
		...wordsAt(it, 'replacedBy').map((key) => `replaced by ${key}`),
	],
	Checked: (it) => [joined(...stringsIn(it.fields['checked']).map(([, text]) => text))],
};

/** What a service says of a subject, a line each; none when it says nothing. */
export const factsOf = (service: ReviewedService, subject: SubjectOfChange): string[] =>
	lines[subject](service).filter(Boolean);

const plain = (facts: string[]) => facts.join('\n').replaceAll(/\s/g, '');

/** True when two services say the same of a subject, however it is spaced. */
export const sameFacts = (a: ReviewedService, b: ReviewedService, subject: SubjectOfChange): boolean =>
	plain(factsOf(a, subject)) === plain(factsOf(b, subject));
