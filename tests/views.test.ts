import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { addViews, type Views } from '../src/serving/count-views.ts';
import { FEWEST, reportViews } from '../src/serving/report-views.ts';

async function* each(lines: string[]) {
	await Promise.resolve();
	yield* lines;
}

async function count(...lines: string[]): Promise<Views> {
	const views: Views = new Map();
	await addViews(views, each(lines));
	return views;
}

const LATER = new Date('2027-01-01');
const times = (many: number, line: string) => Array.from({ length: many }, () => line);

describe('counting', () => {
	test('a week runs from Monday to Sunday', async () => {
		const views = await count('2026-11-22 200 /', '2026-11-23 200 /', '2026-11-29 200 /', '2026-11-30 200 /');
		expect([...views.keys()]).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
		expect(views.get('2026-11-23')!.get('Home')).toBe(2);
	});

	test('only what was sent is a view, and a wrong address is counted as one', async () => {
		const views = await count('2026-11-24 301 /map/', '2026-11-24 500 /map/', '2026-11-24 404 /404/');
		expect([...views.values()].flatMap((counts) => [...counts])).toEqual([['Wrong addresses', 1]]);
	});

	test.each([
		['127.0.0.1 - - [24/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 512 "-" "Firefox"', 'the address of a visitor'],
		['2001:db8::7 2026-11-24 200 /', 'the address of a visitor'],
		['2026-11-24 200 / 203.0.113.7', 'the address of a visitor'],
		['2026-11-24 200 /search/?q=refuge', 'what a visitor typed'],
		['2026-11-24 200 / https://elsewhere.example/', 'what a visitor typed'],
		['2026-11-24 200 /refuges/oasis/', 'is not like'],
		['2026-11-24T10 200 /', 'is not like'],
		['2026-13-24 200 /', 'is not like'],
		['', 'is not like'],
	])('refuses “%s”, and does not repeat it', async (line, why) => {
		const refused = await count('2026-11-24 200 /', line).then(String, (error: Error) => error.message);
		expect(refused).toContain('Line 2 ');
		expect(refused).toContain(why);
		expect(refused).toContain('deploy/README.md');
		if (line) expect(refused).not.toContain(line);
	});
});

describe('the report', () => {
	const row = (report: string, name: string) => report.split('\n').find((line) => line.trim().startsWith(name));

	test('tells no small number, and none and few read alike', async () => {
		const views = await count(
			...times(FEWEST, '2026-11-24 200 /map/'),
			...times(FEWEST - 1, '2026-11-24 200 /refuges/'),
		);
		const report = reportViews(views, LATER);
		expect(row(report, 'Map')).toMatch(/ 10$/);
		expect(row(report, 'Refuges')).toMatch(/fewer than 10$/);
		expect(row(report, 'Guides')).toMatch(/fewer than 10$/);
		// No sum, from which a small number could be worked out.
		expect(report).not.toMatch(/\b19\b/);
	});

	test('leaves out the week that is not over', async () => {
		const views = await count('2026-11-24 200 /');
		expect(reportViews(views, new Date('2026-11-29T23:59:59Z'))).toBe('No week that is over is in this log.');
		expect(reportViews(views, new Date('2026-11-30T00:00:00Z'))).toContain('Week from Monday 2026-11-23');
	});
});

describe('the command', () => {
	const folder = mkdtempSync(join(tmpdir(), 'views-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	const write = (name: string, content: string | Buffer) => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	};
	const views = (...files: string[]) =>
		spawnSync(process.execPath, ['src/serving/views.ts', ...files], { encoding: 'utf8' });

	test('adds up several logs, compressed ones too', () => {
		const lines = `${times(6, '2024-11-25 200 /guides/').join('\n')}\n`;
		const { stdout, status } = views(write('a.log', lines), write('b.log.gz', gzipSync(lines)));
		expect(status).toBe(0);
		expect(stdout).toMatch(/Guides +12$/m);
	});

	test.each([
		['no log', [], 'Say which log'],
		['a log that is not there', ['nowhere.log'], 'nowhere.log'],
		['a compressed log that is cut short', ['cut.gz'], 'cut.gz'],
		['a log that holds addresses', ['other.log'], 'Line 1 holds the address of a visitor'],
	])('fails on %s, in words', (_, names, words) => {
		write('other.log', '203.0.113.7 - - "GET /"\n');
		write('cut.gz', gzipSync('2024-11-25 200 /guides/\n').subarray(0, 20));
		const { stderr, stdout, status } = views(...names.map((name) => join(folder, name)));
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toContain(words);
		expect(stderr).not.toContain('    at ');
	});
});
