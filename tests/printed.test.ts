import yaml from 'js-yaml';
import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { linesFor, type Choice } from '../src/components/sheet-choice.ts';
import { qrPath, qrSide } from '../src/components/qr-path.ts';
import { sheetText } from '../src/components/sheet-text.ts';
import { readServiceFiles } from '../src/content-files.ts';
import { atRisk } from '../src/domain/at-risk.ts';
import { discreetName, unlessTelling } from '../src/domain/discreet.ts';
import { professionalSchema } from '../src/domain/professional-schema.ts';
import { posterSchema } from '../src/domain/poster-schema.ts';
import type { ServiceData } from '../src/domain/schema.ts';
import { tellingWords } from '../src/domain/tab-title.ts';
import { qrBits } from '../src/printed/qr-bits.ts';
import type { SheetEntry } from '../src/printed/sheet-entries.ts';

const services = readServiceFiles().map(({ kind, text }) => ({
	kind,
	data: yaml.load(text.split(/^---$/m)[1]!) as ServiceData['support'],
}));

test('no service’s discreet name tells, or is its own', () => {
	expect(services.length).toBeGreaterThan(0);
	for (const service of services) {
		expect(discreetName(service)).not.toMatch(tellingWords);
		expect(discreetName(service)).not.toContain(service.data.name);
	}
});

test('a discreet name does not give away who somebody is', () => {
	const named = { kind: 'helplines' as const, data: { topics: [], for: ['lgbt', 'trans', 'no-recourse'] as const } };
	expect(discreetName(named)).toBe('Advice line');
	expect(discreetName({ ...named, data: { topics: [], for: ['women'] } })).toBe('Advice line, for women');
});

test('words that tell are left out', () => {
	for (const words of [
		'Domestic abuse line',
		'VICTIM Support',
		'Honour helpline',
		'Forced Marriage Unit',
		'FGM',
		'safe place',
	]) {
		expect(unlessTelling(words), words).toBeUndefined();
	}
	expect(unlessTelling('Out of hours')).toBe('Out of hours');
	expect(unlessTelling('Pharmacy, High Street')).toBe('Pharmacy, High Street');
});

const words = (name: string, ...numbers: string[]) => ({
	name,
	numbers: numbers.map((number) => ({ number, note: '' })),
	lines: ['Checked 2025.'],
});

const entry = (over: Partial<SheetEntry> & { code: string }): SheetEntry => ({
	districts: ['here'],
	topics: ['legal'],
	sure: true,
	first: true,
	plain: words('Plain', '1'),
	staff: ['Ask.'],
	qr: { size: 1, bits: 'gA==' },
	...over,
});

const choice: Choice = { district: 'here', needs: [], wording: 'plain', ticks: new Map() };
const ticked = (all: SheetEntry[], over: Partial<Choice> = {}) =>
	linesFor(all, { ...choice, ...over })
		.filter((line) => line.ticked)
		.map((line) => line.entry.code);

test('what nobody could confirm is ticked by hand alone', () => {
	const all = [entry({ code: 'a' }), entry({ code: 'b', sure: false })];
	expect(ticked(all)).toEqual(['a']);
	expect(ticked(all, { needs: ['legal'] })).toEqual(['a']);
	expect(ticked(all, { ticks: new Map([['b', true]]) })).toEqual(['a', 'b']);
	expect(ticked(all, { ticks: new Map([['a', false]]) })).toEqual([]);
});

test('a service with nothing neutral to say is not on a discreet sheet, and never falls back to its name', () => {
	const all = [entry({ code: 'a' }), entry({ code: 'b', discreet: words('Advice line', '2') })];
	const lines = linesFor(all, { ...choice, wording: 'discreet' });
	expect(lines.map(({ words: { name } }) => name)).toEqual(['Advice line']);
});

test('on a discreet sheet a number stands once', () => {
	const line = words('Advice line', '2');
	const all = [entry({ code: 'a', discreet: line }), entry({ code: 'b', discreet: line })];
	expect(linesFor(all, { ...choice, wording: 'discreet' })).toHaveLength(1);
	expect(linesFor(all, choice)).toHaveLength(2);
});

test('other districts and other needs are left out', () => {
	const all = [entry({ code: 'a', districts: ['there'] }), entry({ code: 'b', topics: ['pets'] })];
	expect(ticked(all)).toEqual(['b']);
	expect(ticked(all, { needs: ['legal'] })).toEqual([]);
});

test('the staff version adds how to refer', () => {
	const [line] = linesFor([entry({ code: 'a' })], { ...choice, wording: 'staff' });
	expect(line!.words.lines).toEqual(['Checked 2025.', 'Ask.']);
});

test('the sheet as text', () => {
	const text = sheetText(['Useful numbers', '', 'My note'], [words('Advice line', '2')], 'As of today.');
	expect(text).toBe('Useful numbers\n\nMy note\n\nAdvice line\n2\nChecked 2025.\n\nAs of today.');
});

test('a QR code keeps every module on its way to the page', () => {
	const url = 'https://local-support.example/helplines/a-long-name-of-a-service/';
	const { size, data } = create(url, { errorCorrectionLevel: 'M' }).modules;
	const code = qrBits(url);
	const drawn = new Set(
		[...qrPath(code).matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => (Number(y) - 4) * size + Number(x) - 4),
	);
	expect([...data].map((dark, at) => Boolean(dark) === drawn.has(at)).every(Boolean)).toBe(true);
	expect(qrSide(code)).toBe(size + 8);
});

test('at risk: paused, or funding that has ended or ends within a year', () => {
	const today = new Date('2026-11-24');
	expect(atRisk({ status: 'open' }, today)).toBeUndefined();
	expect(atRisk({ status: 'open', fundingEnds: '2030' }, today)).toBeUndefined();
	expect(atRisk({ status: 'paused' }, today)).toBe('It is paused.');
	expect(atRisk({ status: 'open', fundingEnds: '2027-03' }, today)).toBe('Its funding is known until March 2027.');
	expect(atRisk({ status: 'open', fundingEnds: '2025-03' }, today)).toContain('was known until March 2025');
});

test('a part that names no source, and a strip that tells, are refused', () => {
	const part = { title: 'Title', order: 1, reviewBy: '2027-11' };
	expect(professionalSchema.safeParse(part).error?.issues[0]?.message).toContain('names no source');
	const source = { title: 'A report', date: '2016-10' };
	expect(professionalSchema.safeParse({ ...part, sources: [source] }).success).toBe(true);
	const poster = {
		...part,
		headline: 'H',
		lines: ['a', 'b'],
		topics: ['legal'],
		strip: 'Abuse line',
		sources: [source],
	};
	expect(posterSchema.safeParse(poster).error?.issues[0]?.message).toContain('neutral words');
	expect(posterSchema.safeParse({ ...poster, strip: 'Advice line' }).success).toBe(true);
	expect(posterSchema.safeParse({ ...poster, strip: 'Advice line', phone: '1' }).success).toBe(false);
});
