import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT, readServiceFiles } from '../../src/content-files.ts';
import { checkContent } from '../../src/editing/check-content.ts';
import { round, type Part } from '../part.ts';

const TIMES = 10;
const BOUND_MS = 10_000;

/** Writes each service again under other names, so that nothing but its name is the same. */
function multiply(root: string): void {
	for (const { kind, id, text } of readServiceFiles()) {
		for (let copy = 1; copy < TIMES; copy++) {
			const renamed = text.replace(/^name: "?(.*?)"?$/m, `name: "${'I'.repeat(copy * 3)} $1"`);
			writeFileSync(join(root, kind, `${id}-copy-${copy}.md`), renamed);
		}
	}
}

function measure(root: string) {
	const start = performance.now();
	const before = process.cpuUsage();
	checkContent(root);
	const { user, system } = process.cpuUsage(before);
	return {
		services: readServiceFiles(root).length,
		ms: round(performance.now() - start),
		'ms on the processor': round((user + system) / 1000),
		'bound, ms': BOUND_MS,
	};
}

/** How long the checker takes over today's content and over ten times as much. */
export const check: Part = {
	name: 'check',
	title: 'Checking the content',
	run() {
		const folder = mkdtempSync(join(tmpdir(), 'bench-check-'));
		try {
			const root = join(folder, CONTENT);
			cpSync(CONTENT, root, { recursive: true });
			const today = measure(root);
			multiply(root);
			const caption = `Today’s content, and ${TIMES} times as much`;
			return { tables: [{ caption, rows: [today, measure(root)] }], notes: [] };
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
};
