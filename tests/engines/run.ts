import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { journeys, type Left } from './journeys.ts';
import { startSites, type Sites } from './sites.ts';
import { pause, type Engine } from './tab.ts';
import { webkit } from './webkit.ts';

/**
 * `npm run test:engines [-- firefox]`: what each browser engine on this machine still keeps of a visit to the built site.
 * Installs nothing. Ends with 1 when an engine that the promise is for keeps something.
 */
const engines: Engine[] = [chromium, firefox, webkit].filter(
	({ name }) => !process.argv[2] || name.toLowerCase() === process.argv[2],
);

/** The journeys that the promise of no trail is about. */
const PROMISED = ['One visit', 'Exit by click', 'Exit by Shift ×3', 'Next page hangs', 'Copy of a page'];

type Measured = Left & { version: string; listed: string[] | undefined };

/** Longer than any journey takes, in milliseconds. */
const LONGEST = 45_000;

/** Each journey in a browser of its own, so that no journey sees another’s entries. */
async function measure(engine: Engine, name: string, sites: Sites): Promise<Measured> {
	const { version, tab, end } = await engine.start();
	const late = pause(LONGEST).then(() => Promise.reject<Left>(new Error('too slow')));
	const left = await Promise.race([journeys[name]!(tab, sites), late]).catch((error: unknown) => ({
		kept: ['unknown'],
		said: String(error),
	}));
	sites.hang(false);
	return { version, ...left, listed: await end() };
}

const WIDTHS = [10, 15, 22, 16, 0];

/** Prints a row of the table. */
const print = (...cells: string[]) => console.log(cells.map((cell, at) => cell.padEnd(WIDTHS[at]!)).join(' '));

/** Prints what each journey left in an engine. True when that breaks a promise. */
async function measureAll(engine: Engine, sites: Sites): Promise<boolean> {
	let isBroken = false;
	for (const name of Object.keys(journeys)) {
		const { version, kept, said, listed } = await measure(engine, name, sites);
		const breaks = engine.promised && PROMISED.includes(name) && kept.length > 0;
		isBroken ||= breaks;
		const ours = listed?.filter((url) => url.startsWith(sites.site)).length;
		print(engine.name, version, name, `${ours ?? '–'}`, breaks ? `${said} ← BROKEN PROMISE` : said);
	}
	return isBroken;
}

const sites = await startSites();
print('Engine', 'Version', 'Journey', 'Ours in History', 'What is left');
try {
	for (const engine of engines) {
		if (!engine.isInstalled()) console.log(`${engine.name}: not here. On Debian: apt-get install ${engine.packages}`);
		else if (await measureAll(engine, sites)) process.exitCode = 1;
	}
} finally {
	sites.close();
}
