import type { AnyService } from '../directory.ts';
import { audiences } from '../domain/audiences.ts';
import { discreetName } from '../domain/discreet.ts';
import { hoursInWords } from '../domain/hours.ts';
import { costOf, sameNumber } from '../domain/phone.ts';
import type { Topic } from '../domain/topics.ts';

/** A number as a card or poster shows it. */
export interface PrintedLine {
	number: string;
	/** Whose number it is. */
	name: string;
	/** The same without a word that tells, for paper that somebody else may find. */
	discreet: string;
	/** "For women, family and friends": for lines that are not for everyone. */
	who?: string | undefined;
	/** "Free. Monday to Friday, 8am to 8pm." */
	terms: string;
	/** How sure the number is, and the service's code. */
	asOf: string;
	/** Neutral words for a strip to tear off, where the poster's own would be wrong. */
	strip?: string;
}

/** Topics of lines for one matter alone. They are only printed where that matter is asked for. */
const SPECIAL: readonly Topic[] = ['honour-based-abuse', 'fgm', 'stalking', 'online-abuse', 'sexual-violence'];

const isSure = ({ freshness }: AnyService) => freshness.level !== 'not-confirmed';

/** True for a sure helpline that answers to one of the topics, and is for no other matter alone. */
const answers = (topics: readonly Topic[]) => (service: AnyService) => {
	const own: readonly Topic[] = service.data.topics;
	const strange = own.some((topic) => SPECIAL.includes(topic) && !topics.includes(topic));
	const isPermanent = service.kind === 'helplines' && service.data.permanent;
	const fits = own.some((topic) => topics.includes(topic));
	return service.kind === 'helplines' && isSure(service) && !isPermanent && fits && !strange;
};

/** Where the first of the topics that a service answers to stands: what is wanted most comes first. */
const place = (topics: readonly Topic[]) => (service: AnyService) =>
	topics.findIndex((topic) => (service.data.topics as readonly Topic[]).includes(topic));

/** For whom a line is, in words; `undefined` when it is for everyone. */
function whoInWords({ data }: AnyService): string | undefined {
	if (data.for.includes('everyone')) return undefined;
	const groups = data.for.map((who) => audiences[who].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()));
	return `For ${groups.join(', ')}`;
}

const linesOf = (service: AnyService): PrintedLine[] =>
	(service.data.phones ?? []).map(({ number, hours }) => ({
		number,
		name: service.data.name,
		discreet: discreetName(service),
		who: whoInWords(service),
		terms: [costOf(number) === 'free' && 'Free.', hours && `${hoursInWords(hours)}.`].filter(Boolean).join(' '),
		asOf: `${service.freshness.words}, ${service.data.code}`,
	}));

/**
 * The numbers to print, each once: sure helplines that answer to the topics, those for the most wanted topic first,
 * then the front door, then the order of the services. What is not confirmed is never printed.
 */
export function printedLines(services: AnyService[], door: string, topics: readonly Topic[], most = 3): PrintedLine[] {
	const rank = place(topics);
	const isDoor = ({ key }: AnyService) => Number(key === door);
	const chosen = services.filter(answers(topics)).sort((a, b) => rank(a) - rank(b) || isDoor(b) - isDoor(a));
	const lines = chosen.flatMap(linesOf);
	return lines
		.filter((line, at) => lines.findIndex(({ number }) => sameNumber(number, line.number)) === at)
		.slice(0, most);
}

const isEmergency = (service: AnyService) => service.kind === 'helplines' && service.data.permanent === true;

/** The emergency number as a line: it is the same everywhere and never goes stale. */
const emergencyLine = (services: AnyService[]): PrintedLine[] =>
	services
		.filter(isEmergency)
		.flatMap(linesOf)
		.slice(0, 1)
		.map((line) => ({
			...line,
			name: 'If you are in danger',
			discreet: 'Emergency',
			strip: 'Emergency',
			terms: `${line.terms} If you cannot speak on a mobile, listen, and press 55 when asked.`,
		}));

/** The lines of a card or poster, and what they are in place of. */
export interface ToPrint {
	lines: PrintedLine[];
	/** True when no helpline is sure today, and the emergency number stands alone. */
	emergencyAlone: boolean;
}

/**
 * What to print even when nothing that was wanted is sure: the sure lines for the topics; else any sure line to talk to,
 * be it nationwide; else the emergency number and how to ring it. Never what is not confirmed.
 */
export function linesToPrint(services: AnyService[], door: string, topics: readonly Topic[]): ToPrint {
	const wanted = printedLines(services, door, topics);
	const lines = wanted.length > 0 ? wanted : printedLines(services, door, ['someone-to-talk-to']);
	const emergencyAlone = lines.length === 0;
	return { lines: emergencyAlone ? emergencyLine(services) : lines, emergencyAlone };
}
