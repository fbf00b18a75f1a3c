import { expect, test } from 'vitest';
import { CONTENT } from '../src/content-files.ts';
import { runScript, type CommandName } from './support/command.ts';
import { subject } from './support/content-copy.ts';

const { key } = subject('support', 'phones');
const instead = subject('helplines', 'phones').key;
const retire = [key, '--reason', 'The contract ended: a test.', '--to', instead];

interface Ends {
	code: number;
	out?: string;
	err?: string;
}

/** Each command as its npm script, once: that it begins at all, reads the keyboard, and tells the shell how it ended. */
const scripts: [name: CommandName, args: string[], typed: string[], ends: Ends][] = [
	['new', [], ['support'], { code: 1, err: 'To go on from here' }],
	['retire', retire, ['no'], { code: 1, out: 'Nothing was changed.' }],
	['checked', [], [], { code: 2, err: 'Say which service' }],
	['overdue', ['--kind', 'helplines'], [], { code: 0, out: 'due.' }],
];

test.each(scripts)('service:%s works as a script', (name, args, typed, { code, out = '', err = '' }) => {
	const run = runScript(name, CONTENT, args, typed);
	expect(run.out).toContain(out);
	expect(run.err).toContain(err);
	expect(run.code).toBe(code);
});
