import { readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** What is read of Stryker's report (the schema of mutation-testing-elements). Lines and columns count from 1. */
interface Mutant {
	status: string;
	replacement?: string;
	location: { start: { line: number; column: number }; end: { line: number; column: number } };
}
interface Report {
	files: Record<string, { source: string; mutants: Mutant[] }>;
}

const REASONS = 'bench/mutation-reasons.yaml';
const report = JSON.parse(readFileSync('reports/mutation.json', 'utf8')) as Report;
const files = Object.entries(report.files).sort(([a], [b]) => (a < b ? -1 : 1));
const reasons = load(readFileSync(REASONS, 'utf8')) as Record<string, Record<string, string>>;

const short = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 60);

/** A change in one line: "text > longest → text >= longest". */
function changeOf(source: string, { location: { start, end }, replacement = '' }: Mutant): string {
	const lines = source.split('\n').slice(start.line - 1, end.line);
	lines.push(lines.pop()!.slice(0, end.column - 1));
	const [first = '', ...rest] = lines;
	return `${short([first.slice(start.column - 1), ...rest].join(' '))} → ${short(replacement)}`;
}

const seen = (mutants: Mutant[]) => mutants.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length;
const missed = (mutants: Mutant[]) => mutants.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status));
const score = (mutants: Mutant[]) =>
	`${((100 * seen(mutants)) / (seen(mutants) + missed(mutants).length)).toFixed(1)} %`;

const row = (name: string, mutants: Mutant[]) =>
	`| ${name} | ${seen(mutants)} | ${missed(mutants).length} | ${score(mutants)} |`;

/** The survivors of a file, those with one reason together. */
function survivorsOf([file, { source, mutants }]: [string, Report['files'][string]]): string {
	const changes = missed(mutants).map(
		(mutant) => `line ${mutant.location.start.line}: \`${changeOf(source, mutant)}\``,
	);
	const why = (change: string) => {
		const text = change.slice(change.indexOf('`') + 1, -1);
		return reasons[file]?.[text] ?? reasons[file]?.['*'] ?? 'no reason is known: a test is missing.';
	};
	const groups = [...Map.groupBy(changes, why)].map(([reason, group]) => `- ${reason}\n  ${group.join('; ')}`);
	return groups.length > 0 ? `\n### ${file}\n\n${groups.join('\n')}\n` : '';
}

const [intro] = readFileSync('docs/mutation.md', 'utf8').split('\n## Last results');
const all = files.flatMap(([, { mutants }]) => mutants);
writeFileSync(
	'docs/mutation.md',
	`${intro}
## Last results

${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}. Written by \`npm run test:mutation\`; the reasons are in \`${REASONS}\`.

| file | seen | survived | score |
| --- | --: | --: | --: |
${files.map(([file, { mutants }]) => row(file, mutants)).join('\n')}
${row('**all**', all)}

## What survived, and why
${files.map(survivorsOf).join('')}`,
);
