import { valueAt } from './paths.ts';
import type { Service } from './service.ts';

/** Whom to ring about a service, and what to ask. */
export interface Script {
	ring: string;
	ask: string[];
	/** What the caller must not ask. */
	never?: string;
}

const phonesOf = ({ data }: Service) => data.phones ?? [];

const numberLine = ({ number, label, hours }: { number: string; label?: string; hours?: string }) =>
	[number, label && `(${label})`, hours && `answered ${hours}`].filter(Boolean).join(' ');

/** The service's own number; else its e-mail address or page; else the number of another service that the same people run. */
function whomToRing(service: Service, services: readonly Service[]): string {
	const { email, website, provider } = service.data;
	const [own] = phonesOf(service);
	if (own) return numberLine(own as Parameters<typeof numberLine>[0]);
	const other = services.find((one) => one.data.provider === provider && phonesOf(one).length > 0 && isRunning(one));
	const through = other && `${phonesOf(other)[0]!.number}, the number of ${other.data.name}, which the same people run`;
	return (
		through ?? email ?? website ?? `no number is known. Look for one from ${provider}, and write down where it was`
	);
}

const isRunning = ({ data }: Service) => data.status !== 'closed';

/** A question when a field is missing, another when it is there and may be old; none where it makes no sense. */
type Question = (service: Service) => string | undefined;

const has = (field: string) => (service: Service) => valueAt(service.written, field.split('.'));

/** Asks for a field that is missing, or whether what it says still holds. */
const ask =
	(field: string, missing: string, old: (value: string) => string): Question =>
	(service) => {
		const value = has(field)(service);
		if (value === undefined) return missing;
		return typeof value === 'string' ? old(value) : undefined;
	};

const running: Question = ({ data }) =>
	data.status === 'unconfirmed'
		? `We could not confirm ${data.name}. Does it still run?`
		: `Is ${data.name} still running?`;

const numbers: Question = (service) => {
	const all = phonesOf(service).map(({ number }) => number);
	return all.length > 0 ? `Should people still ring ${all.join(' and ')}?` : 'Which number should people ring?';
};

const place: Question = ({ data, kind }) => {
	if (kind !== 'one-stop-shops') return undefined;
	const { street, town } = data.venue ?? {};
	return street ? `Is it still at ${street}, ${town}?` : 'Where should people go? Only if the address is public.';
};

const bankHolidays: Question = ({ data }) =>
	data.hours && data.hours !== '24/7' && !data.hours.includes('PH') ? 'What happens on bank holidays?' : undefined;

const wait: Question = ({ data }) =>
	data.availability
		? `In ${data.availability.asOf} we heard: ${data.availability.state}. Is there a wait now?`
		: 'Is there a wait?';

const NEVER = 'Do not ask where the refuge is. Do not write it down if they say it.';

/** In the order in which a call goes: what is most dangerous when it is wrong comes first. */
const questions: readonly Question[] = [
	running,
	numbers,
	(service) =>
		phonesOf(service).length > 0 && phonesOf(service).every(({ hours }) => !hours) && !service.data.hours
			? 'When do you answer it?'
			: ask('hours', '', (value) => `Are these still the hours: ${value}?`)(service) || undefined,
	bankHolidays,
	place,
	ask(
		'eligibility',
		'Who is it for? Is there anybody whom you cannot help?',
		(value) => `Is this still so: “${value}”?`,
	),
	ask('referral.how', 'Can people come on their own?', (value) => `Is this still how people come to you: ${value}?`),
	wait,
	ask('interpreter', 'Do you have interpreters?', (value) => `Is this still so: “${value}”?`),
	ask('access', 'Can disabled people use it?', (value) => `Is this still so: “${value}”?`),
	(service) => (has('whatHappens')(service) ? undefined : 'What happens when somebody gets in touch?'),
	ask('fundingEnds', '', (value) => `We read that its money ends in ${value}. Is that so?`),
];

/** What to say on the phone about a service: whom to ring and what to ask, from what its file lacks or may have wrong. */
export const scriptFor = (service: Service, services: readonly Service[]): Script => ({
	ring: whomToRing(service, services),
	...(service.kind === 'refuges' && { never: NEVER }),
	ask: questions.flatMap((question) => question(service) || []),
});
