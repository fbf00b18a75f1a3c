import { z } from 'astro/zod';
import { serviceSchemas } from '../domain/schema.ts';
import { Mistake } from './command-line.ts';
import { withValue } from './field-text.ts';
import { wordsFor } from './issue-words.ts';
import { inPlainWords } from './plain-words.ts';
import { schemaAt, descriptionAt } from './schema-at.ts';
import type { Service } from './service.ts';

/** What somebody says about a check: the day, the way and the role. */
export interface Check {
	on: string;
	how: string;
	by: string;
	/** True when the service answered and an unconfirmed one is to be open again. */
	open: boolean;
}

const schemas = serviceSchemas({ areas: [], districts: [], providers: [] });

/** Throws a Mistake in the schema's own words when a part of a check is not one that a file may hold. */
function refuse(field: 'on' | 'how' | 'by', value: string) {
	const path = ['checked', field];
	const schema = schemaAt(schemas.helplines, path) as z.ZodType;
	const [issue] = schema.safeParse(value, { error: inPlainWords, reportInput: true }).error?.issues ?? [];
	if (!issue) return;
	const words = wordsFor(issue, value, descriptionAt(schemas.helplines, path));
	throw new Mistake(`--${field} ${words}${field === 'by' ? '. A role, never a person’s name' : ''}`);
}

/** Throws a Mistake when a check is not one that a file may hold. */
export function refuseCheck({ on, how, by }: Check): void {
	refuse('on', on);
	refuse('how', how);
	refuse('by', by);
}

/**
 * A service's text with a check in it and every other byte as it was. A closed service stays closed: throws a Mistake,
 * as it does for a file that has no `checked` to change.
 */
export function withCheck({ text, data, path }: Service, { open, ...check }: Check): string {
	if (data.status === 'closed') throw new Mistake(`${path} is closed. Change its status by hand if it runs again`);
	const parts = Object.entries(check).map(([field, value]) => [['checked', field], value] as const);
	const all = open && data.status === 'unconfirmed' ? [...parts, [['status'], 'open'] as const] : parts;
	return all.reduce((result, [at, value]) => {
		const changed = withValue(result, at, value);
		if (changed === undefined) throw new Mistake(`${path} has no ${at.join('.')} to change. Add it by hand first`);
		return changed;
	}, text);
}
