import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { addViews, type Views } from './count-views.ts';
import { reportViews } from './report-views.ts';

/** `npm run views -- sections.log [sections.log.1 sections.log.2.gz …]`: views of each section of the site, week by week. */
const files = process.argv.slice(2);

/** A file's lines, one at a time: a log may be larger than memory. An error in reading is the reader's. */
async function* linesOf(file: string): AsyncGenerator<string> {
	const raw = createReadStream(file);
	const text = file.endsWith('.gz') ? pipeline(raw, createGunzip(), () => undefined) : raw;
	yield* createInterface({ input: text, crlfDelay: Infinity });
}

async function countAll(): Promise<Views> {
	const views: Views = new Map();
	for (const file of files)
		await addViews(views, linesOf(file)).catch((error: Error) => {
			throw new Error(`${file}: ${error.message}`);
		});
	return views;
}

try {
	if (files.length === 0) throw new Error('Say which log: npm run views -- /var/log/nginx/sections.log');
	console.log(reportViews(await countAll(), new Date()));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
