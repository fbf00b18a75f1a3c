import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a program with `node --import`: when it ends, it leaves what it used in the file that BENCH_USAGE names.
const file = process.env.BENCH_USAGE;
if (isMainThread && file) process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
