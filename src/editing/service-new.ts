import { CONTENT } from '../content-files.ts';
import { kindIds } from '../domain/kinds.ts';
import { Ask } from './ask.ts';
import { Mistake, runCommand, textOf, type Command, type Given } from './command-line.ts';
import { save, told } from './content-edits.ts';
import { Interview } from './interview.ts';
import { newFields } from './new-fields.ts';
import { newServiceEdits, wrongAnswers } from './new-service.ts';
import { resumeCommand } from './resume-command.ts';
import type { Terminal } from './terminal.ts';

const help = `npm run service:new

Asks what a new service's file must say and writes it, with its template's comments and the next free code.
Every answer may also be given as a flag; what is given is not asked.

  --kind           ${kindIds.join(', ')}
${newFields.map(({ flag, path, list, needed }) => `  --${flag.padEnd(14)} ${path.join('.')}${list ? ', with commas' : ''}${needed ? '' : ' (may be left out)'}`).join('\n')}
  --provider-name  the name of an organisation that is not in providers.yaml yet: it is added there
  --provider-website
  --id             the file's name and the end of its address; made from the name when left out
  --no-questions   ask nothing: fail when something is missing
  --content path   another folder than content/

Stopped half-way? It prints the command that goes on with what you have answered.`;

const own = ['kind', 'id', 'provider-name', 'provider-website', 'content'];
const texts = [...own, ...newFields.map(({ flag }) => flag)].map((flag) => [flag, { type: 'string' as const }]);
const flags = { ...Object.fromEntries(texts), 'no-questions': { type: 'boolean' as const } };

const answersIn = (given: Given) =>
	Object.fromEntries(
		Object.keys(given).flatMap((flag) => {
			const value = textOf(given, flag);
			return value === undefined || flag === 'content' ? [] : [[flag, value]];
		}),
	);

/** Asks until the checker has nothing against the file; `undefined` when the person stops. */
async function edits(interview: Interview, terminal: Terminal) {
	while (await interview.run()) {
		const plan = newServiceEdits(interview.root, interview.answers);
		const { errors, flags: wrong } = wrongAnswers(interview.root, plan);
		if (errors.length === 0) return plan;
		terminal.complain(`The checker would refuse this:\n${told(errors)}`);
		if (wrong.length === 0 || !interview.mayAsk) throw new Mistake(stopped(interview));
		interview.forget(wrong);
	}
	return undefined;
}

const stopped = ({ answers, root }: Interview) =>
	`\nNothing was written. To go on from here:\n${resumeCommand(answers, root)}`;

async function run(words: string[], given: Given, terminal: Terminal) {
	if (words.length > 0) throw new Mistake(`"${words[0]}" has no flag before it. See --help`);
	const ask = given['no-questions'] ? undefined : new Ask(terminal);
	const interview = new Interview(textOf(given, 'content') ?? CONTENT, answersIn(given), ask);
	try {
		const plan = await edits(interview, terminal);
		if (!plan) {
			terminal.complain(stopped(interview));
			return 1;
		}
		save(plan.edits);
		terminal.say(`\nWritten: ${[...plan.edits.keys()].join(' and ')}. Its code is ${plan.code}.`);
		terminal.say('Look through the file: lines that begin with # are switched off. Then: npm run check:content');
		return 0;
	} finally {
		ask?.close();
	}
}

/** `npm run service:new` */
export const serviceNew: Command = { help, flags, run };

if (import.meta.main) process.exitCode = await runCommand(serviceNew);
