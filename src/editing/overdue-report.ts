import type { Due } from './due.ts';
import type { Script } from './phone-script.ts';

/** A service that is due with its script. */
export interface DueCall extends Due {
	script: Script;
}

const late = ({ monthsLate }: Due) =>
	monthsLate === undefined ? 'no date is known' : `${monthsLate} month${monthsLate === 1 ? '' : 's'} late`;

const record = ({ service }: Due) => `npm run service:checked -- ${service.key} --how phone --by "your role"`;

const summary = (calls: readonly DueCall[]) =>
	calls.length === 0 ? 'Nothing is due.' : `${calls.length} service${calls.length === 1 ? ' is' : 's are'} due.`;

const textFor = (call: DueCall): string =>
	[
		`${call.service.data.code}  ${call.service.key}: ${call.service.data.name} (${late(call)})`,
		`  ${call.freshness.words}`,
		`  Ring: ${call.script.ring}`,
		...(call.script.never ? [`  ${call.script.never}`] : []),
		...call.script.ask.map((question) => `  - ${question}`),
		`  Then: ${record(call)}`,
	].join('\n');

/** What is due, to be read in a terminal. */
export const asText = (calls: readonly DueCall[]): string => [summary(calls), ...calls.map(textFor)].join('\n\n');

const markdownFor = (call: DueCall): string =>
	[
		`## ${call.service.data.name} (${call.service.data.code})`,
		`\`${call.service.path}\` · ${call.freshness.words} · ${late(call)}`,
		`**Ring:** ${call.script.ring}`,
		...(call.script.never ? [`**${call.script.never}**`] : []),
		call.script.ask.map((question) => `- [ ] ${question}`).join('\n'),
		`Then: \`${record(call)}\``,
	].join('\n\n');

/** What is due, for an issue or a page of Markdown. */
export const asMarkdown = (calls: readonly DueCall[]): string =>
	['# Services to ring', summary(calls), ...calls.map(markdownFor)].join('\n\n');

/** What is due, for programs: a list in the same order. `monthsLate` is null when no date is known. */
export const asJson = (calls: readonly DueCall[]): string =>
	JSON.stringify(
		calls.map(({ service, monthsLate, freshness, script }) => ({
			key: service.key,
			code: service.data.code,
			name: service.data.name,
			path: service.path,
			covers: service.data.covers,
			checked: service.data.checked,
			monthsLate: monthsLate ?? null,
			words: freshness.words,
			...script,
		})),
		null,
		'\t',
	);
