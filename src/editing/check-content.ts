import { readFileSync } from 'node:fs';
import { CONTENT, readServiceFiles } from '../content-files.ts';
import { serviceSchemas } from '../domain/schema.ts';
import { alikeNames, type Places } from './alike-names.ts';
import { alikeProviders } from './alike-providers.ts';
import { codeProblems } from './codes.ts';
import { fileNameProblems, missingFolders } from './file-names.ts';
import { guideProblems } from './guides.ts';
import { readKeyFiles, type KeyFiles } from './key-files.ts';
import { keyReferenceProblems } from './key-references.ts';
import { lineOf } from './line-of.ts';
import type { Problem } from './problem.ts';
import { professionalProblems } from './professionals.ts';
import { providerSpelling } from './provider-spelling.ts';
import { refusedDomainProblems } from './refused-domains.ts';
import { readRegisters, type Registers } from './registers.ts';
import { replacementProblems } from './replaced-by.ts';
import { readService, type Service } from './service.ts';
import { serviceProblems } from './service-problems.ts';
import { searchWordProblems } from './search-words.ts';
import { sharedNumberProblems } from './shared-numbers.ts';
import { statisticsProblems } from './statistics-files.ts';
import { unlistedProblems } from './unlisted.ts';
import { venueDistrictProblems } from './venue-districts.ts';

/** Problems that only show when files are held against each other. */
function problemsBetween(root: string, services: Service[], files: KeyFiles, registers: Registers): Problem[] {
	// Two files of one id are one mistake, not a second code and a second name as well.
	const distinct = [...new Map(services.map((service) => [service.key, service])).values()];
	const places: Places = files.districts.entries.map(({ id, area = '' }) => ({ id, area }));
	return [
		...codeProblems(distinct),
		...replacementProblems(distinct),
		...sharedNumberProblems(distinct),
		...alikeNames(distinct, places),
		...alikeProviders(files),
		...providerSpelling(distinct, files),
		...unlistedProblems(distinct, files, registers),
		...refusedDomainProblems(root, registers),
		...venueDistrictProblems(root, distinct, files),
		...keyReferenceProblems(files, distinct),
	];
}

/** The problems of one file with their lines, from top to bottom. */
function withLines(file: string, problems: Problem[]): Problem[] {
	const text = problems.some(({ field }) => field) ? readFileSync(file, 'utf8') : '';
	return problems
		.map((problem) => ({ ...problem, line: problem.line ?? lineOf(text, problem.field) ?? 1 }))
		.sort((a, b) => a.line - b.line);
}

/** The problems of each file together, files by name. */
const inOrder = (problems: Problem[]): Problem[] =>
	[...Map.groupBy(problems, ({ file }) => file)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([file, ofFile]) => withLines(file, ofFile));

/**
 * Every mistake of every content file below a folder, with what to write instead, grouped by file.
 * `today` decides which dates are in the future. Reads files and does nothing else.
 */
export function checkContent(root = CONTENT, today = new Date()): Problem[] {
	const missing = missingFolders(root);
	if (missing.length > 0) return missing;
	const files = readKeyFiles(root);
	const registers = readRegisters(root, today);
	const schemas = serviceSchemas(files.keys);
	const services = readServiceFiles(root).map((file) => readService(file, schemas));
	return inOrder([
		...files.problems,
		...registers.problems,
		...fileNameProblems(root),
		...guideProblems(root, services, files.keys.areas, today),
		...professionalProblems(root),
		...searchWordProblems(root),
		...services.flatMap((service) => serviceProblems(service, today)),
		...problemsBetween(root, services, files, registers),
		...statisticsProblems(root, files.keys, today),
	]);
}
