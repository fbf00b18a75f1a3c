import { CONTENT } from '../content-files.ts';
import { refuseCheck, withCheck } from './checked.ts';
import { Mistake, runCommand, textOf, type Command, type Given } from './command-line.ts';
import { errorsAfter, save, told } from './content-edits.ts';
import { findService, readServices } from './find-service.ts';
import { changedLines } from './line-diff.ts';
import { londonDay } from './london-day.ts';
import type { Terminal } from './terminal.ts';

const help = `npm run service:checked -- <service>… --how phone --by "council officer"

Writes down that the details of a service were seen to be right. Nothing else in its file changes.
A service is its folder and file name (helplines/galop), its file name, or the code on its page (N-204).

  --how phone      phone, website, email or document
  --by "…"         a role: directory team, partnership officer, council officer, commissioner, the service itself
  --on 2026-03-14  the day; today when left out
  --open           an unconfirmed service answered: its status is open again
  --content path   another folder than content/`;

const flags = {
	how: { type: 'string' },
	by: { type: 'string' },
	on: { type: 'string' },
	open: { type: 'boolean' },
	content: { type: 'string' },
} as const;

function run(words: string[], given: Given, terminal: Terminal) {
	const [how, by] = [textOf(given, 'how'), textOf(given, 'by')];
	if (words.length === 0) throw new Mistake(`Say which service.\n\n${help}`);
	if (!how || !by)
		throw new Mistake(`Say ${how ? 'which role checked: --by' : 'how it was checked: --how'}.\n\n${help}`);
	const check = { on: textOf(given, 'on') ?? londonDay(), how, by, open: given.open === true };
	refuseCheck(check);
	const root = textOf(given, 'content') ?? CONTENT;
	const services = readServices(root);
	const found = [...new Set(words.map((word) => findService(word, services)))];
	const edits = new Map(found.map((service) => [service.path, withCheck(service, check)]));
	const errors = errorsAfter(root, edits);
	if (errors.length > 0) {
		terminal.complain(`Nothing was changed. The checker would refuse it:\n${told(errors)}`);
		return 1;
	}
	save(edits);
	for (const { path, text } of found) terminal.say(`${path}\n${changedLines(text, edits.get(path)!)}`);
	return 0;
}

/** `npm run service:checked` */
export const serviceChecked: Command = { help, flags, run };

if (import.meta.main) process.exitCode = await runCommand(serviceChecked);
