import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { feeds, manyServices } from '../many-services.ts';
import { MB, round, say, type Part, type Row } from '../part.ts';

const SERVICES = 10_000;

/** Makes one feed in this process and says what it cost. */
function measure(name: string): Row {
	const listing = manyServices(SERVICES);
	const start = performance.now();
	let [bytes, files, largest] = [0, 0, 0];
	for (const text of feeds[name]!(listing)) {
		const size = Buffer.byteLength(text);
		bytes += size;
		files += 1;
		largest = Math.max(largest, size);
	}
	return {
		feed: name,
		files,
		'MB in all': round(bytes / MB, 1),
		'MB, largest file': round(largest / MB, 1),
		seconds: round((performance.now() - start) / 1000, 2),
		'MB of memory at most': round((process.resourceUsage().maxRSS * 1024) / MB),
	};
}

/** In a process of its own, so that its peak of memory is its own; the content is in each of them. */
function measureApart(name: string): Row {
	say(name);
	return JSON.parse(
		execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: 'utf8' }),
	) as Row;
}

/** What the files of open data cost at ten thousand services. */
export const openData: Part = {
	name: 'feeds',
	title: 'Open data',
	run: () => ({
		tables: [
			{
				caption: `Feeds of ${SERVICES.toLocaleString('en-GB')} services`,
				rows: Object.keys(feeds).map(measureApart),
			},
		],
		notes: [],
	}),
};

if (import.meta.main) console.log(JSON.stringify(measure(process.argv[2]!)));
