import { expect, test } from 'vitest';
import { readServices } from '../src/editing/find-service.ts';
import { run } from './support/command.ts';
import { copyContent, subject } from './support/content-copy.ts';

const instead = subject('helplines', 'phones').key;
const KEY = 'support/the-lantern';
const PATH = `content/${KEY}.md`;

/** Ofcom keeps this number for stories: no service can have it. */
const answers = [
	...['--kind', 'support', '--name', 'The Lantern', '--provider', 'The Lantern', '--provider-name', 'The Lantern'],
	...['--summary', 'Somebody to talk to, who stays beside you.', '--covers', 'england', '--for', 'everyone'],
	...['--topics', 'outreach', '--status', 'unconfirmed', '--on', '2024-05', '--how', 'document'],
	...['--by', 'council officer', '--source', 'A test', '--source-date', 'undated', '--phone', '0808 157 0192'],
];

/** One service from its first day to its last, each step by another command over the files that the last one left. */
test('a service is added, checked, changed by hand and closed, and the checker is content after each step', async () => {
	const copy = copyContent();
	const service = () => readServices(copy.root).find(({ key }) => key === KEY)!.data;

	expect(await run('new', copy.root, [...answers, '--no-questions'])).toMatchObject({ code: 0, err: '' });
	expect(copy.problems()).toEqual([]);
	const { code } = service();

	const check = ['--how', 'phone', '--by', 'council officer', '--open'];
	expect(await run('checked', copy.root, [code!, ...check])).toMatchObject({ code: 0, err: '' });
	expect(service()).toMatchObject({ status: 'open', checked: { how: 'phone' } });
	const due = JSON.parse((await run('overdue', copy.root, ['--json'])).out) as { key: string }[];
	expect(due.map(({ key }) => key)).not.toContain(KEY);

	copy.edit(PATH, '0808 157 0192', '0808 157 0193');
	expect(copy.problems()).toEqual([]);

	const closing = ['--reason', 'Its money ended.', '--to', instead, '--yes'];
	expect(await run('retire', copy.root, [code!, ...closing])).toMatchObject({ code: 0, err: '' });
	expect(copy.problems()).toEqual([]);
	expect(service()).toMatchObject({ code, status: 'closed', reason: 'Its money ended.', replacedBy: [instead] });
	expect(service().phones).toBeUndefined();
});
