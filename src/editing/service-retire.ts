import { createInterface } from 'node:readline/promises';
import { CONTENT } from '../content-files.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { listOf, Mistake, runCommand, textOf, type Command, type Given } from './command-line.ts';
import { errorsAfter, save, told } from './content-edits.ts';
import { findService, readServices } from './find-service.ts';
import { londonDay } from './london-day.ts';
import { planRetirement, planInWords } from './retirement.ts';
import type { Terminal } from './terminal.ts';

const help = `npm run service:retire -- <service> --reason "The contract ended." --to helplines/galop

Closes a service. Its page stays and says why it closed and where to go instead; it is in no list any more.
What pointed to it points to the replacement. You see every change and are asked before anything is written.
A service is its folder and file name (helplines/galop), its file name, or the code on its page (N-204).

  --reason "…"     why it closed, or "We do not know why it closed."
  --to service     where to go instead, the best first. Give it again for a second one
  --on 2026-03-14  the day it closed, or "2026-03" or "2026"; today when left out
  --yes            write without asking
  --content path   another folder than content/`;

const flags = {
	reason: { type: 'string' },
	to: { type: 'string', multiple: true },
	on: { type: 'string' },
	yes: { type: 'boolean' },
	content: { type: 'string' },
} as const;

/** True when the person says yes; an answer that never comes is no. */
async function agrees(given: Given, { input, output }: Terminal): Promise<boolean> {
	if (given.yes) return true;
	const lines = createInterface({ input, output });
	const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
	const answer = await Promise.race([lines.question('Write these changes? (yes or no) '), ended]);
	lines.close();
	return /^y(es)?$/i.test(answer.trim());
}

/** What the flags say, checked; throws a Mistake for what is missing or wrong. */
function closingOf(words: string[], given: Given) {
	const [word, ...others] = words;
	const reason = textOf(given, 'reason')?.trim();
	const on = textOf(given, 'on') ?? londonDay();
	if (!word || others.length > 0) throw new Mistake(`Say which service, one at a time.\n\n${help}`);
	if (!reason) throw new Mistake('Say why: --reason "The contract ended." or --reason "We do not know why it closed."');
	if (listOf(given, 'to').length === 0) throw new Mistake('Say where people are to go instead: --to helplines/…');
	if (!isPartialDate(on)) throw new Mistake(`--on "${on}" is not a date. Write it like 2026-03-14, 2026-03 or 2026`);
	return { word, reason, on, to: listOf(given, 'to') };
}

async function run(words: string[], given: Given, terminal: Terminal) {
	const { word, reason, on, to } = closingOf(words, given);
	const root = textOf(given, 'content') ?? CONTENT;
	const services = readServices(root);
	const from = findService(word, services);
	const instead = to.map((one) => findService(one, services));
	const plan = planRetirement(root, services, { from, to: instead }, { on, reason });
	terminal.say(planInWords(plan));
	const errors = errorsAfter(root, plan.edits);
	if (errors.length > 0 || plan.inProgram.length > 0) {
		terminal.complain(`\nNothing was changed, as a person must decide first:\n${told([...plan.inProgram, ...errors])}`);
		return 1;
	}
	if (!(await agrees(given, terminal))) {
		terminal.say('Nothing was changed.');
		return 1;
	}
	save(plan.edits);
	terminal.say('Written. Now run: npm run check:content');
	return 0;
}

/** `npm run service:retire` */
export const serviceRetire: Command = { help, flags, run };

if (import.meta.main) process.exitCode = await runCommand(serviceRetire);
