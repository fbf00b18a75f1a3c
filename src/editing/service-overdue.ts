import { CONTENT, readYaml } from '../content-files.ts';
import { coveredDistricts, isNationwide } from '../domain/coverage.ts';
import { kindIds } from '../domain/kinds.ts';
import { Mistake, runCommand, textOf, type Command, type Given } from './command-line.ts';
import { dueOn } from './due.ts';
import { readServices } from './find-service.ts';
import { didYouMean } from './nearest.ts';
import { asJson, asMarkdown, asText } from './overdue-report.ts';
import { scriptFor } from './phone-script.ts';
import type { Service } from './service.ts';
import type { Terminal } from './terminal.ts';

const help = `npm run service:overdue -- [--area dudley] [--kind helplines] [--markdown | --json]

Lists the services that are due to be checked, the most urgent first, and for each whom to ring and what to ask.
Closed services are not due.

  --area id        only services of an area; nationwide for those that cover England or the UK
  --kind id        only ${kindIds.join(', ')}
  --markdown       for an issue
  --json           for a program
  --content path   another folder than content/`;

const flags = {
	area: { type: 'string' },
	kind: { type: 'string' },
	markdown: { type: 'boolean' },
	json: { type: 'boolean' },
	content: { type: 'string' },
} as const;

/** A flag's value when it is one of some; throws a Mistake that names the nearest. */
function oneOf(given: Given, flag: string, known: readonly string[]): string | undefined {
	const value = textOf(given, flag);
	if (value === undefined || known.includes(value)) return value;
	throw new Mistake(
		`--${flag} "${value}" is not known. ${didYouMean(value, known, `Write one of: ${known.join(', ')}`)}`,
	);
}

/** Whether a service covers a part of an area, not counting those that cover the whole country. */
function isOf(area: string, { data }: Service, root: string): boolean {
	const covers = data.covers ?? [];
	if (area === 'nationwide') return isNationwide(covers);
	const districts = Object.entries(readYaml('districts.yaml', root) as Record<string, { area: string }>)
		.map(([id, district]) => ({ id, area: district.area }))
		.filter((district) => district.area === area);
	return !isNationwide(covers) && coveredDistricts(covers, districts).length > 0;
}

function run(_words: string[], given: Given, terminal: Terminal) {
	const root = textOf(given, 'content') ?? CONTENT;
	const kind = oneOf(given, 'kind', kindIds);
	const area = oneOf(given, 'area', [...Object.keys(readYaml('areas.yaml', root)), 'nationwide']);
	const services = readServices(root);
	const calls = dueOn(new Date(), services)
		.filter(({ service }) => !kind || service.kind === kind)
		.filter(({ service }) => !area || isOf(area, service, root))
		.map((due) => ({ ...due, script: scriptFor(due.service, services) }));
	terminal.say((given.json ? asJson : given.markdown ? asMarkdown : asText)(calls));
}

/** `npm run service:overdue` */
export const serviceOverdue: Command = { help, flags, run };

if (import.meta.main) process.exitCode = await runCommand(serviceOverdue);
