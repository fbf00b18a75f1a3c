import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { startOf } from '../domain/partial-date.ts';
import { deadDomainSchema, unlistedSchema, type DeadDomain, type Unlisted } from '../domain/register-schema.ts';
import { readKeyFile, type KeyFile } from './key-file.ts';
import { stringsIn } from './paths.ts';
import { error, type Problem } from './problem.ts';
import { placesIn } from './refuge-places.ts';

/** What must not be linked to, and what must not be listed. */
export interface Registers {
	dead: KeyFile<DeadDomain>;
	unlisted: KeyFile<Unlisted>;
	problems: Problem[];
}

/** True for a file that says nothing yet: it has comments alone. */
const isEmpty = (path: string) => existsSync(path) && !/^[^#\s]/m.test(readFileSync(path, 'utf8'));

const readRegister = <Entry>(path: string, schema: z.ZodObject): KeyFile<Entry> =>
	isEmpty(path) ? { path, keys: [], entries: [], problems: [] } : readKeyFile<Entry>(path, schema);

/** Places in what a register says: the file is public. */
const placeProblems = <Entry>({ path, entries }: KeyFile<Entry>): Problem[] =>
	entries.flatMap(({ id, ...entry }) =>
		stringsIn(entry).flatMap(([[key], text]) =>
			placesIn({ field: String(key), text }).map((words) => error(path, `${id}.${String(key)}`, words)),
		),
	);

const toCome = (path: string, field: string, date: string | undefined, today: Date): Problem[] =>
	date && startOf(date) > today
		? [error(path, field, `"${date}" is in the future. Write the day on which it was seen or decided`)]
		: [];

/** Reads dead-domains.yaml and do-not-list.yaml, and all that is wrong with them. */
export function readRegisters(root: string, today: Date): Registers {
	const dead = readRegister<DeadDomain>(join(root, 'dead-domains.yaml'), deadDomainSchema);
	const unlisted = readRegister<Unlisted>(join(root, 'do-not-list.yaml'), unlistedSchema);
	const problems = [
		...dead.problems,
		...unlisted.problems,
		...placeProblems(unlisted),
		...dead.entries.flatMap(({ id, since }) => toCome(dead.path, `${id}.since`, since, today)),
		...unlisted.entries.flatMap(({ id, date }) => toCome(unlisted.path, `${id}.date`, date, today)),
	];
	return { dead, unlisted, problems };
}
