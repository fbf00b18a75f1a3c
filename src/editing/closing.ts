import { isMapping } from './paths.ts';
import { error, type Problem } from './problem.ts';
import type { Service } from './service.ts';

type Field = 'closedOn' | 'closedNote' | 'reason' | 'replacedBy';

/** What a closed service must say, and what to write where it does not. */
const needed: [anyOf: Field[], words: string][] = [
	[
		['closedOn', 'closedNote'],
		'is missing. Write when it closed, or under closedNote what is known about it: "By 2020"',
	],
	[['reason'], 'is missing. Write why it closed, or "We do not know why it closed"'],
	[['replacedBy'], 'is missing. Name the services to go to instead, like helplines/national-domestic-abuse-helpline'],
];

const missing = (service: Service): Problem[] =>
	needed
		.filter(([anyOf]) => !anyOf.some((field) => isWritten(service, field)))
		.map(([[field], words]) => error(service.path, field!, words));

/** Fields that only make sense for a service that is closed or paused. */
const stray = (service: Service): Problem[] =>
	(['closedOn', 'closedNote', 'reason'] as const)
		.filter((field) => isWritten(service, field))
		.map((field) =>
			error(
				service.path,
				field,
				`is for services that are closed or paused, and this one is ${service.data.status}. Delete it, or change the status`,
			),
		);

/** True for a field that is there, even when its value is wrong and told elsewhere. */
const isWritten = ({ written }: Service, field: Field) => isMapping(written) && field in written;

/** What is missing from a closed service, or said of closing by one that is not. */
export function closingProblems(service: Service): Problem[] {
	const { status } = service.data;
	if (status === undefined || status === 'paused') return [];
	return status === 'closed' ? missing(service) : stray(service);
}
