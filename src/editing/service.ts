import type { ServiceFile } from '../content-files.ts';
import type { ServiceData, serviceSchemas } from '../domain/schema.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { checkFields } from './schema-problems.ts';

/** A service's file, read as far as it can be, for rules that look further than its schema. */
export interface Service extends ServiceFile, Pick<FrontMatter, 'written' | 'fields' | 'body' | 'bodyLine'> {
	/** `helplines/galop`: how `replacedBy` names it. */
	key: string;
	/** The fields that are right, those that all kinds have and a venue. Any of them may be missing. */
	data: Partial<ServiceData['one-stop-shops']>;
	problems: Problem[];
}

/** Reads a service's file and holds it against the schema of its kind. */
export function readService(file: ServiceFile, schemas: ReturnType<typeof serviceSchemas>): Service {
	const parts = readFrontMatter(file.path, file.text);
	const key = `${file.kind}/${file.id}`;
	// A file that cannot be read has one problem, not one for each field that it seems to lack.
	if (parts.typed === undefined && parts.problems.length > 0) return { ...file, ...parts, key, data: {} };
	const typed = parts.typed ?? {};
	const { data, problems } = checkFields(file.path, schemas[file.kind], { ...parts, typed });
	return { ...file, ...parts, key, data, problems: [...parts.problems, ...problems] };
}
