import { readFileSync } from 'node:fs';
import { Mistake } from './command-line.ts';
import type { Edits } from './content-edits.ts';
import { readKeyFiles } from './key-files.ts';
import { leftWithout } from './left-without.ts';
import { changedLines } from './line-diff.ts';
import { mended, type Move } from './mend.ts';
import { error, type Problem } from './problem.ts';
import { mentionsOf, programMentionsOf, type Reference } from './references.ts';
import { withClosing, type Closing } from './retired.ts';
import type { Service } from './service.ts';

/** All that retiring a service would do, before anything is written. */
export interface Retirement {
	edits: Edits;
	/** Districts without a kind, a helpline without a helpline. */
	warnings: string[];
	/** Lines that still name it, for a person to read. */
	toRead: Reference[];
	/** Lines of the program that name it: no edit of content can mend them. */
	inProgram: Problem[];
}

function refuse({ from, to }: Move) {
	if (from.data.status === 'closed') throw new Mistake(`${from.path} is closed already`);
	if (to.includes(from)) throw new Mistake('A service cannot take its own place. Name another one');
	const closed = to.find(({ data }) => data.status === 'closed');
	if (closed) throw new Mistake(`${closed.key} is closed too. Name a service that is open`);
}

/** A line of a file that still speaks of the service after the edits. */
const isLeft = (edits: Edits) => (reference: Reference) => {
	const text = edits.get(reference.path);
	return !text || text.split(/\r?\n/).some((line) => line.trim() === reference.text);
};

/** Works out what retiring a service changes; throws a Mistake when it makes no sense. Reads files and writes none. */
export function planRetirement(
	root: string,
	services: readonly Service[],
	move: Move,
	closing: Omit<Closing, 'to'>,
): Retirement {
	refuse(move);
	const { areas, districts } = readKeyFiles(root);
	const own = withClosing(move.from, { ...closing, to: move.to.map(({ key }) => key) });
	const edits = new Map([[move.from.path, own], ...mended(root, services, areas.entries, move)]);
	const places = districts.entries.map(({ id, area = '' }) => ({ id, area }));
	return {
		edits,
		warnings: leftWithout(move.from, move.to, services, places),
		toRead: mentionsOf(move.from, root).filter(isLeft(edits)),
		inProgram: programMentionsOf(move.from).map(({ path, line }) =>
			error(path, '', `the program itself names ${move.from.key}. Ask a programmer to name another one`, line),
		),
	};
}

/** The plan for the person who must agree to it. */
export function planInWords({ edits, warnings, toRead }: Retirement): string {
	const changes = [...edits].map(([path, text]) => `${path}\n${changedLines(readFileSync(path, 'utf8'), text)}`);
	const reading = toRead.map(({ path, line, text }) => `  ${path}:${line}  ${text}`);
	return [
		...changes,
		...warnings.map((words) => `WARNING: ${words}`),
		...(reading.length > 0 ? ['These lines still name it. Read them and decide:', ...reading] : []),
	].join('\n');
}
