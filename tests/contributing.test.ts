import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import { report } from '../src/editing/report.ts';
import { copyContent } from './support/content-copy.ts';

/** The guide for editors: what it points to is there, and what it quotes is what they will read. */
const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const all = (pattern: RegExp) => [...guide.matchAll(pattern)].map(([, found]) => found!);
const pictures = all(/!\[[^\]]+\]\(([^)]+)\)/g);

/** A heading's anchor, as GitHub makes it. */
const anchor = (heading: string) =>
	heading
		.toLowerCase()
		.replaceAll(/[^\w\s-]/g, '')
		.replaceAll(' ', '-');

describe('the guide for editors', () => {
	test('links to what is there', () => {
		const anchors = all(/^#+ (.*)$/gm).map(anchor);
		const links = all(/\]\(([^)]+)\)/g);
		const missing = links.filter((link) =>
			link.startsWith('#') ? !anchors.includes(link.slice(1)) : !existsSync(link),
		);
		expect(missing).toEqual([]);
	});

	test('names commands and files that there are', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
		for (const command of all(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(command);
		const files = all(/`(content\/[\w/.-]+)`/g);
		expect(files.length).toBeGreaterThan(5);
		expect(files.filter((file) => !existsSync(file))).toEqual([]);
	});

	test('has every picture that was taken, each small', () => {
		expect(globSync(`${dirname(pictures[0]!)}/*.png`).sort()).toEqual([...pictures].sort());
		for (const picture of pictures) expect(statSync(picture).size, picture).toBeLessThanOrEqual(60_000);
	});

	test('quotes the checker word for word', () => {
		const quoted = /```text\n([\s\S]*?)```/.exec(guide)![1]!.trim().split('\n');
		expect(quoted).toHaveLength(3);
		const copy = copyContent();
		const [path] = quoted[0]!.split('  ') as [string];
		expect(readServiceFiles().map((file) => file.path)).toContain(path);
		copy.edit(path, /^provider: galop$/m, 'provider: gallop');
		copy.edit(path, /number: ".*"/, 'number: "07700 900123"');
		copy.edit(path, /^ {2}on: ".*"/m, '  on: "29/05/2024"');
		const withoutLines = (text: string) => text.replaceAll(/ \(line \d+\)$/gm, '');
		const said = withoutLines(report(copy.problems(), 0)).split('\n');
		for (const line of quoted) expect(said).toContain(withoutLines(line));
	});
});
