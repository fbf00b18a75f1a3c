import { error, type Problem } from './problem.ts';
import type { Service } from './service.ts';

/** One number of one service. */
interface Line {
	service: Service;
	field: string;
	number: string;
	hours: string | undefined;
	label: string | undefined;
}

/** Numbers such as 999 and 101 belong to everyone. */
const isEverybodys = (digits: string) => digits.length <= 3;

const digitsOf = ({ number }: Line) => number.replaceAll(/\D/g, '');

const linesOf = (service: Service): Line[] =>
	(service.data.phones ?? []).map(({ number, hours, label }, at) => ({
		service,
		field: `phones.${at}`,
		number,
		hours,
		label,
	}));

/** Two files that give one number different hours. */
function otherHours(line: Line, earlier: Line[]): Problem[] {
	const other = earlier.find(({ hours, service }) => hours && hours !== line.hours && service !== line.service);
	if (!line.hours || !other) return [];
	const words = `"${line.number}" is answered "${line.hours}" here and "${other.hours}" in ${other.service.path}. Find out which is right and write it in both`;
	return [error(line.service.path, `${line.field}.hours`, words)];
}

/** One number as the own number of services that different organisations run. */
function otherProvider(line: Line, earlier: Line[]): Problem[] {
	const { provider } = line.service.data;
	const other = earlier.find(({ label, service }) => !label && service.data.provider !== provider);
	if (line.label || !provider || !other?.service.data.provider) return [];
	const words = `"${line.number}" is the number of ${other.service.data.provider} in ${other.service.path}. Say whose it is in a label`;
	return [error(line.service.path, `${line.field}.number`, words)];
}

/** Contradictions between services that are not closed: a number with two hours, or with two owners. */
export function sharedNumberProblems(services: Service[]): Problem[] {
	const lines = services.filter(({ data }) => data.status !== 'closed').flatMap(linesOf);
	return [...Map.groupBy(lines, digitsOf)]
		.filter(([digits]) => !isEverybodys(digits))
		.flatMap(([, same]) =>
			same.flatMap((line, at) => [...otherHours(line, same.slice(0, at)), ...otherProvider(line, same.slice(0, at))]),
		);
}
