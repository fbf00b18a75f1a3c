import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from '../domain/partial-date.ts';
import type { Keys } from '../domain/schema.ts';
import { statisticsSchema, type StatisticsTable } from '../domain/statistics-schema.ts';
import { peopleIn } from './key-file.ts';
import { asKey } from './nearest.ts';
import { error, type Problem } from './problem.ts';
import { readYamlText } from './read-yaml.ts';
import { checkFields } from './schema-problems.ts';

/** A file of statistics with the fields that are right. */
interface ReadTable {
	path: string;
	data: Partial<StatisticsTable>;
	problems: Problem[];
}

/** Why a file is not published under the address it should have. */
function nameProblems(path: string, name: string): Problem[] {
	const right = `${asKey(name.replace(/\.[^.]*$/, ''))}.yaml`;
	return name === right ? [] : [error(path, '', `is not read, or not under its address. Name it "${right}"`)];
}

/** Sources that say they were written after the day of the check. */
const futureSources = (path: string, { sources = [] }: Partial<StatisticsTable>, today: Date) =>
	sources.flatMap(({ date }, at) =>
		date !== 'undated' && startOf(date) > today
			? [error(path, `sources.${at}.date`, `"${date}" is in the future. Write the source’s own date`)]
			: [],
	);

function readTable(path: string, name: string, schema: ReturnType<typeof statisticsSchema>, today: Date): ReadTable {
	const yaml = readYamlText(path, readFileSync(path, 'utf8'));
	if (yaml.typed === undefined) return { path, data: {}, problems: yaml.problems };
	const checked = checkFields(path, schema, yaml);
	const data = checked.data as Partial<StatisticsTable>;
	const problems = [
		...nameProblems(path, name),
		...yaml.problems,
		...checked.problems,
		...peopleIn(path, yaml),
		...futureSources(path, data, today),
	];
	return { path, data, problems };
}

/** Titles that two tables share: readers and the tab must tell them apart. */
function twins(tables: ReadTable[], field: 'title' | 'tab'): Problem[] {
	return tables.flatMap(({ path, data }, at) => {
		const twin = tables.slice(0, at).find((other) => data[field] && other.data[field] === data[field]);
		return twin ? [error(path, field, `is the same as in ${twin.path}. Write what tells the two apart`)] : [];
	});
}

/** Every mistake of the files of statistics below a content folder; none when there are no statistics. */
export function statisticsProblems(root: string, keys: Keys, today: Date): Problem[] {
	const folder = join(root, 'statistics');
	if (!existsSync(folder)) return [];
	const schema = statisticsSchema(keys);
	const tables = readdirSync(folder)
		.filter((name) => !/^[_.]/.test(name))
		.sort()
		.map((name) => readTable(join(folder, name), name, schema, today));
	return [...tables.flatMap(({ problems }) => problems), ...twins(tables, 'title'), ...twins(tables, 'tab')];
}
