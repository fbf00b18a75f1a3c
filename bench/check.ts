import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT, readServiceFiles } from '../src/content-files.ts';
import { checkContent } from '../src/editing/check-content.ts';

// How long the check takes over ten times today's services: node bench/check.ts. Exits 1 over the bound.
const TIMES = 10;
const BOUND_MS = 10_000;

/** Writes each service again under other names and codes, so that nothing but its name is the same. */
function multiply(root: string): void {
	for (const { path, kind, id, text } of readServiceFiles()) {
		for (let copy = 1; copy < TIMES; copy++) {
			const renamed = text.replace(/^name: "?(.*?)"?$/m, `name: "${'I'.repeat(copy * 3)} $1"`);
			writeFileSync(join(root, kind, `${id}-copy-${copy}.md`), renamed);
		}
		writeFileSync(join(root, kind, `${id}.md`), readFileSync(path));
	}
}

const folder = mkdtempSync(join(tmpdir(), 'bench-check-'));
const root = join(folder, CONTENT);
try {
	cpSync(CONTENT, root, { recursive: true });
	multiply(root);
	const start = performance.now();
	const before = process.cpuUsage();
	checkContent(root);
	const took = Math.round(performance.now() - start);
	const { user, system } = process.cpuUsage(before);
	const busy = Math.round((user + system) / 1000);
	const services = readServiceFiles(root).length;
	console.log(`${services} services: ${took} ms, ${busy} ms of them on the processor. The bound is ${BOUND_MS} ms.`);
	process.exitCode = took > BOUND_MS ? 1 : 0;
} finally {
	rmSync(folder, { recursive: true });
}
