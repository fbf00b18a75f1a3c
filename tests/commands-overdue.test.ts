import { expect, test } from 'vitest';
import { CONTENT } from '../src/content-files.ts';
import { limits } from '../src/domain/freshness.ts';
import { dueOn } from '../src/editing/due.ts';
import { readServices } from '../src/editing/find-service.ts';
import { scriptFor } from '../src/editing/phone-script.ts';
import { run } from './support/command.ts';

const services = readServices(CONTENT);
const byKey = new Map(services.map((service) => [service.key, service]));

interface Listed {
	key: string;
	monthsLate: number | null;
	words: string;
	ask: string[];
	never?: string;
}

const listed = async (...args: string[]) =>
	JSON.parse((await run('overdue', CONTENT, ['--json', ...args])).out) as Listed[];

test('lists what is due without what is closed: what the site no longer vouches for, then the rest, the latest first', async () => {
	const due = await listed();
	expect(due.length).toBeGreaterThan(0);
	expect(due.filter(({ key }) => byKey.get(key)!.data.status === 'closed')).toEqual([]);
	const isUnsure = ({ words }: Listed) => words.startsWith('Not confirmed');
	const parts = [due.filter(isUnsure), due.filter((one) => !isUnsure(one))];
	expect(due).toEqual(parts.flat());
	for (const part of parts) {
		const late = part.map(({ monthsLate }) => monthsLate ?? Infinity);
		expect(new Set(late).size).toBeGreaterThan(1);
		expect(late).toEqual(late.toSorted((a, b) => b - a));
	}
});

test('follows the limit of each kind to the month', () => {
	for (const kind of Object.keys(limits) as (keyof typeof limits)[]) {
		const [some] = services.filter((one) => one.kind === kind && one.data.status === 'open');
		const service = { ...some!, data: { ...some!.data, checked: { ...some!.data.checked!, on: '2024-01-15' } } };
		const day = (months: number, date: number) => new Date(Date.UTC(2024, months, date));
		expect(dueOn(day(limits[kind], 14), [service])).toEqual([]);
		expect(dueOn(day(limits[kind], 16), [service])).toHaveLength(1);
	}
});

test('chooses by area and kind, and says the nearest for a mistyped one', async () => {
	const kinds = (await listed('--kind', 'refuges')).map(({ key }) => byKey.get(key)!.kind);
	expect(new Set(kinds)).toEqual(new Set(['refuges']));
	const [all, ...parts] = [await listed(), await listed('--area', 'dudley'), await listed('--area', 'nationwide')];
	for (const part of parts) expect(part.length).toBeLessThan(all.length);
	const { code, err } = await run('overdue', CONTENT, ['--area', 'dudly']);
	expect(err).toContain('Did you mean "dudley"?');
	expect(code).toBe(2);
});

test('the script asks for what is missing, about what is old, and never where a refuge is', () => {
	for (const service of services.filter(({ data }) => data.status !== 'closed')) {
		const { ask, never, ring } = scriptFor(service, services);
		const words = ask.join('\n');
		expect(ring).not.toBe('');
		for (const { number } of service.data.phones ?? []) expect(words).toContain(number);
		if (!service.data.phones?.length) expect(words).toContain('Which number');
		if (service.data.hours) expect(words).toContain(service.data.hours);
		expect(words.includes('What happens when')).toBe(service.data.whatHappens === undefined);
		if (service.kind === 'refuges') {
			expect(never).toContain('Do not ask where');
			expect(words).not.toMatch(/where should|still at/i);
		}
	}
});

test('writes Markdown with a box for each question', async () => {
	const { out } = await run('overdue', CONTENT, ['--markdown', '--kind', 'helplines']);
	const due = await listed('--kind', 'helplines');
	expect(out.match(/^## /gm)).toHaveLength(due.length);
	expect(out.match(/^- \[ \] /gm)).toHaveLength(due.flatMap(({ ask }) => ask).length);
});
