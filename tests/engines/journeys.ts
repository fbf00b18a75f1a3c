import type { Sites } from './sites.ts';
import { arrive, click, pause, until, type Tab } from './tab.ts';

/** What a journey left. `kept` is empty when nothing of the site is left. */
export interface Left {
	kept: string[];
	said: string;
}

type Journey = (tab: Tab, sites: Sites) => Promise<Left>;

/** Where the tab is; empty when it cannot be asked, as while Chromium waits for the next page. */
const address = (tab: Tab) =>
	Promise.race([tab.read<string>('location.href'), pause(1500).then(() => '')]).catch(() => '');

const named = (url: string, { site, search, target }: Sites): string =>
	url === search ? 'search page' : url === target ? 'next page' : url.replace(site, 'our /');

/** The addresses that a button shows, pressed until nothing changes any more. */
async function walk(tab: Tab, move: 'back' | 'forward', most: number): Promise<string[]> {
	const seen: string[] = [];
	for (let presses = 0; presses < most; presses += 1) {
		const before = await address(tab);
		await tab[move]();
		await pause(700);
		const after = await address(tab);
		if (after === before) break;
		seen.push(after);
	}
	return seen;
}

/** Search page → home → a district → a service → another service, by clicks. Gives the entries that it took. */
async function visit(tab: Tab, { search, site }: Sites): Promise<number> {
	await tab.open(search);
	await arrive(tab, search);
	const before = await tab.read<number>('history.length');
	await tab.open(site);
	await arrive(tab, site);
	await click(tab, '#place a[href^="/districts/"]:not([href="/districts/"])');
	await arrive(tab, `${site}districts/`);
	await click(tab, 'main h3 a');
	await until(tab, `!location.pathname.startsWith('/districts/') && document.readyState === 'complete'`);
	const first = await address(tab);
	await click(tab, 'aside a[href^="/"]');
	await until(tab, `location.href !== ${JSON.stringify(first)} && document.readyState === 'complete'`);
	return (await tab.read<number>('history.length')) - before;
}

/** All that Back and then Forward show from here. */
async function trail(tab: Tab, sites: Sites): Promise<Left> {
	const most = await tab.read<number>('history.length');
	const back = await walk(tab, 'back', most);
	const forward = await walk(tab, 'forward', most);
	const kept = [...back, ...forward].filter((url) => url.startsWith(sites.site));
	return { kept, said: `Back: ${back[0] ? named(back[0], sites) : 'nothing'}; ${kept.length} of ours` };
}

const oneEntry: Journey = async (tab, sites) => {
	const entries = await visit(tab, sites);
	return { kept: entries > 1 ? [`${entries} entries`] : [], said: `4 pages take ${entries}` };
};

const exitByClick: Journey = async (tab, sites) => {
	await visit(tab, sites);
	await click(tab, '#exit');
	await arrive(tab, sites.target);
	return trail(tab, sites);
};

const exitByShift: Journey = async (tab, sites) => {
	await visit(tab, sites);
	for (let presses = 0; presses < 3; presses += 1) await tab.pressShift();
	await arrive(tab, sites.target);
	return trail(tab, sites);
};

/** Notes in the page itself what it shows after a click, as Chromium answers no question while the next page hangs. */
const NOTE = `addEventListener('click', () => setTimeout(() => {
	localStorage.seen = JSON.stringify([document.body.innerText.trim(), document.title]);
}, 300))`;

/** Presses the exit while the next page does not answer. */
async function exitToNowhere(tab: Tab, sites: Sites): Promise<void> {
	await visit(tab, sites);
	await tab.read(NOTE);
	sites.hang(true);
	await click(tab, '#exit');
	await pause(1000);
}

const blankWhileHanging: Journey = async (tab, sites) => {
	await exitToNowhere(tab, sites);
	await tab.open(sites.site);
	await arrive(tab, sites.site);
	const [words, title] = JSON.parse(await tab.read<string>('localStorage.seen')) as [string, string];
	return { kept: [words].filter(Boolean), said: words ? `shows “${words.slice(0, 40)}”` : `blank, titled “${title}”` };
};

const backWhileHanging: Journey = async (tab, sites) => {
	await exitToNowhere(tab, sites);
	const [back = ''] = await walk(tab, 'back', 1);
	await tab.forward();
	await pause(700);
	sites.hang(false);
	await pause(1500);
	const forward = await address(tab);
	const kept = [back, forward].filter((url) => url.startsWith(sites.site));
	return { kept, said: `Back: ${named(back, sites)}; Forward: ${named(forward, sites)}` };
};

/** A page that is left by the address bar, not by the exit: is a copy kept, and is it blank until it is shown? */
const keptCopy: Journey = async (tab, sites) => {
	await visit(tab, sites);
	await tab.read(
		`addEventListener('pagehide', () => (window.leftHidden = document.documentElement.hidden), { once: true })`,
	);
	await tab.open(sites.search);
	await arrive(tab, sites.search);
	await tab.back();
	await arrive(tab, sites.site);
	const hidden = await tab.read<boolean | null>('window.leftHidden ?? null');
	if (hidden === null) return { kept: [], said: 'none: loaded again' };
	return { kept: hidden ? [] : ['a copy'], said: hidden ? 'kept, blank until it is shown' : 'kept, not blank' };
};

/** The journeys by the words that the table shows for them. */
export const journeys: Record<string, Journey> = {
	'One visit': oneEntry,
	'Exit by click': exitByClick,
	'Exit by Shift ×3': exitByShift,
	'Next page hangs': blankWhileHanging,
	'… then Back, Forward': backWhileHanging,
	'Copy of a page': keptCopy,
};
