import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { thisMachine } from './machine.ts';
import { round, say, type Options, type Part } from './part.ts';
import { build } from './parts/build.ts';
import { check } from './parts/check.ts';
import { openData } from './parts/feeds.ts';
import { load } from './parts/load.ts';
import { lookup } from './parts/lookup.ts';
import { search } from './parts/search.ts';
import { speed } from './parts/speed.ts';
import { weight } from './parts/weight.ts';
import { report, type Result, type Results } from './report.ts';

/**
 * `npm run bench [-- --only search,weight] [--quick] [--full]`: measures the built site and writes the results of each
 * part as soon as it ends. Nothing in it fails for being slow.
 */
const RESULTS = 'bench/results.json';
const REPORT = 'BENCHMARKS.md';
const parts = [weight, speed, search, build, lookup, load, openData, check];

const { values } = parseArgs({
	options: { only: { type: 'string' }, quick: { type: 'boolean' }, full: { type: 'boolean' } },
});
const options: Options = { quick: values.quick ?? false, full: values.full ?? false };

/** The parts that are asked for. Throws for a name that is none. */
function chosen(): Part[] {
	const names = values.only?.split(',') ?? parts.map(({ name }) => name);
	return names.map((asked) => {
		const part = parts.find(({ name }) => name === asked);
		if (!part) throw new Error(`There is no part ${asked}. The parts: ${parts.map(({ name }) => name).join(', ')}`);
		return part;
	});
}

async function measure(part: Part): Promise<Result> {
	const machine = thisMachine();
	const start = performance.now();
	const outcome = await part.run(options);
	return { title: part.title, machine, seconds: round((performance.now() - start) / 1000), ...outcome };
}

const readResults = (): Results => (existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Results) : {});

async function writeFormatted(path: string, text: string): Promise<void> {
	writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** Writes both files, the new result among those of other parts, in the order of the parts. */
async function save(name: string, result: Result): Promise<void> {
	const results = { ...readResults(), [name]: result };
	const sorted = Object.fromEntries(parts.flatMap(({ name }) => (results[name] ? [[name, results[name]]] : [])));
	await writeFormatted(RESULTS, JSON.stringify(sorted));
	await writeFormatted(REPORT, report(sorted));
}

for (const [at, part] of chosen().entries()) {
	say(`\n${at + 1} of ${chosen().length}: ${part.title}`);
	const result = await measure(part);
	await save(part.name, result);
	for (const { caption, rows } of result.tables) {
		console.log(caption);
		console.table(rows);
	}
	for (const note of result.notes) console.log(`- ${note}`);
}
say(`\nWritten: ${REPORT} and ${RESULTS}`);
