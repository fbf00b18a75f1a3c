import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { feeds, manyServices } from './feeds-content.ts';

const SERVICES = 10_000;
const MB = 1_000_000;

/** Makes one feed in this process and says what it cost. */
function measure(name: string) {
	const listing = manyServices(SERVICES);
	const start = performance.now();
	let [bytes, files, largest] = [0, 0, 0];
	for (const text of feeds[name]!(listing)) {
		const size = Buffer.byteLength(text);
		bytes += size;
		files += 1;
		largest = Math.max(largest, size);
	}
	const seconds = (performance.now() - start) / 1000;
	const peak = (process.resourceUsage().maxRSS * 1024) / MB;
	console.log(JSON.stringify({ files, bytes, largest, seconds, peak }));
}

/** Each feed in a process of its own, so that its peak of memory is its own; the content is in each of them. */
function measureAll() {
	const table = Object.fromEntries(
		Object.keys(feeds).map((name) => {
			const answer = execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: 'utf8' });
			const { files, bytes, largest, seconds, peak } = JSON.parse(answer) as Record<string, number>;
			return [
				name,
				{
					files,
					'MB in all': +(bytes! / MB).toFixed(1),
					'MB, largest file': +(largest! / MB).toFixed(1),
					seconds: +seconds!.toFixed(2),
					'MB of memory at most': Math.round(peak!),
				},
			];
		}),
	);
	console.error(`Feeds of ${SERVICES.toLocaleString('en-GB')} services`);
	console.table(table);
}

const [name] = process.argv.slice(2);
if (name) measure(name);
else measureAll();
