import type { Machine } from './machine.ts';
import type { Outcome, Row, Table } from './part.ts';

/** What one part found, where and when. */
export interface Result extends Outcome {
	title: string;
	machine: Machine;
	/** Of the whole part. */
	seconds: number;
}

/** By the parts' names, in their order. */
export type Results = Record<string, Result>;

const INTRO = `# Measured

Written by \`npm run bench\`; \`bench/results.json\` has the same for machines. Do not edit it by hand. Each part says when and
where it was measured. Times depend on the machine and what else it was doing (“load”: programs that wanted a processor
when the part began); bytes and requests do not.

\`\`\`sh
npm run build && npm run bench                     # everything, up to 10,000 services
npm run bench -- --only search,weight              # some parts, the others' results stay
npm run bench -- --quick                           # one run of each, small sizes
npm run bench -- --only search,build --full        # 50,000 services too
\`\`\`
`;

const cell = (value: string | number) => (typeof value === 'number' ? value.toLocaleString('en-GB') : value);
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table({ caption, rows }: Table): string {
	const columns = Object.keys(rows[0]!);
	const rule = columns.map((column) => (typeof rows[0]![column] === 'number' ? '---:' : '---'));
	const body = rows.map((row: Row) => line(columns.map((column) => cell(row[column]!))));
	return [`**${caption}**`, '', line(columns), line(rule), ...body].join('\n');
}

const where = ({ date, processors, memory, system, node, load }: Machine, seconds: number) =>
	`_${date}. ${processors}, ${memory}, ${system}, Node ${node}, load ${load}. Took ${seconds} s._`;

const section = ({ title, machine, seconds, tables, notes }: Result): string =>
	[
		`## ${title}`,
		where(machine, seconds),
		...tables.map(table),
		...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
	].join('\n\n');

/** The results as `BENCHMARKS.md`. */
export const report = (results: Results): string =>
	`${[INTRO.trim(), ...Object.values(results).map(section)].join('\n\n')}\n`;
