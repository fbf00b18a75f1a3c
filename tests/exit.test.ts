import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exitTarget } from '../src/components/exit-target.ts';
import { openTab, type FakeTab } from './support/fake-tab.ts';

const PAGE = `<!doctype html><html><head><title>Helplines</title><link rel="stylesheet" href="/a.css"><link rel="icon" href="/favicon.svg"></head>
	<body><a id="exit" href="${exitTarget}">Exit</a><span id="exit-said"></span><main>Help</main></body></html>`;

const LEFT = `blank, replaced by ${exitTarget}`;

let tab: FakeTab;

/** Opens a page and starts a fresh copy of the script in it: it remembers that the visitor has left. */
async function start(html = PAGE): Promise<void> {
	tab = openTab(html);
	vi.resetModules();
	(await import('../src/components/exit.ts')).startExit();
}

const said = () => tab.document.querySelector('#exit-said')!.textContent;
const down = (key: string, held: object = {}) => tab.send(tab.window, 'keydown', { key, ...held });
const up = (key: string, held: object = {}) => tab.send(tab.window, 'keyup', { key, ...held });
function press(key: string, held: object = {}): void {
	down(key, held);
	up(key, held);
}
const pressShift = (times: number) => Array.from({ length: times }).forEach(() => press('Shift'));

beforeEach(async () => {
	vi.useFakeTimers();
	await start();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('the exit link', () => {
	const click = () => tab.send(tab.document.querySelector('#exit')!, 'click');

	test('blanks the page first, then replaces it, and adds nothing to the history', () => {
		click();
		expect(tab.did).toEqual([LEFT]);
	});

	test('leaves a neutral title and no icon, and other links as they were', () => {
		click();
		expect(tab.document.title).toBe('Home');
		expect(tab.document.querySelector('[rel=icon]')!.getAttribute('href')).toBe('data:,');
		expect(tab.document.querySelector('[rel=stylesheet]')!.getAttribute('href')).toBe('/a.css');
	});

	test('keeps the browser from following the link as well, which would add an entry', () => {
		expect(click().defaultPrevented).toBe(true);
	});

	test('leaves from a page without an icon', async () => {
		await start(PAGE.replace('<link rel="icon" href="/favicon.svg">', ''));
		click();
		expect(tab.did).toEqual([LEFT]);
	});
});

describe('when a part of the page fails, it leaves all the same', () => {
	const fail = () => {
		throw new Error('fails');
	};
	/** linkedom throws what a listener throws; a browser reports it and goes on. */
	const click = () => {
		try {
			tab.send(tab.document.querySelector('#exit')!, 'click');
		} catch {
			// It leaves before.
		}
	};

	test('the body cannot be emptied', () => {
		Object.defineProperty(tab.document.body, 'textContent', { set: fail });
		click();
		expect(tab.did).toEqual([`shown, replaced by ${exitTarget}`]);
	});

	test('the title cannot be set', () => {
		Object.defineProperty(tab.document, 'title', { set: fail });
		click();
		expect(tab.did).toEqual([LEFT]);
	});
});

describe('Shift', () => {
	test('three presses leave, as the link does', () => {
		pressShift(2);
		expect(tab.did).toEqual([]);
		pressShift(1);
		expect(tab.did).toEqual([LEFT]);
	});

	test('each press is announced', () => {
		expect(said()).toBe('');
		pressShift(1);
		expect(said()).toBe('Shift, press 2 more times to exit.');
		pressShift(1);
		expect(said()).toBe('Shift, press 1 more time to exit.');
	});

	test('a press more than five seconds after the last starts again, and that is announced', () => {
		pressShift(2);
		vi.advanceTimersByTime(4_999);
		expect(said()).toBe('Shift, press 1 more time to exit.');
		vi.advanceTimersByTime(1);
		expect(said()).toBe('Exit by Shift key cancelled.');
		pressShift(2);
		expect(tab.did).toEqual([]);
		pressShift(1);
		expect(tab.did).toEqual([LEFT]);
	});

	test('each press gives five seconds more', () => {
		for (let time = 0; time < 3; time += 1) {
			pressShift(1);
			vi.advanceTimersByTime(4_000);
		}
		expect(tab.did).toEqual([LEFT]);
	});

	test.each(['a', 'Escape', 'Tab'])('another key, %s, starts again, and that is announced', (key) => {
		pressShift(2);
		press(key);
		expect(said()).toBe('Exit by Shift key cancelled.');
		pressShift(2);
		expect(tab.did).toEqual([]);
	});

	test('nothing is announced as cancelled when nothing was counted', () => {
		press('a');
		vi.advanceTimersByTime(10_000);
		expect(said()).toBe('');
	});

	test('a lost count is announced once', () => {
		pressShift(1);
		press('a');
		tab.document.querySelector('#exit-said')!.textContent = '';
		vi.advanceTimersByTime(10_000);
		press('b');
		expect(said()).toBe('');
	});

	test('the count that another key lost does not cut the next one short', () => {
		pressShift(1);
		vi.advanceTimersByTime(3_000);
		press('a');
		pressShift(2);
		vi.advanceTimersByTime(3_000);
		pressShift(1);
		expect(tab.did).toEqual([LEFT]);
	});

	test('a capital letter is not a press: Shift goes down, the letter, Shift comes up', () => {
		for (let time = 0; time < 4; time += 1) {
			down('Shift');
			press('A');
			up('Shift');
		}
		expect(said()).toBe('');
		expect(tab.did).toEqual([]);
	});

	test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s held it is not a press', (modifier) => {
		pressShift(2);
		press('Shift', { [modifier]: true });
		expect(said()).toBe('Exit by Shift key cancelled.');
		expect(tab.did).toEqual([]);
	});

	test('held down it repeats, and is one press', () => {
		for (let time = 0; time < 5; time += 1) down('Shift');
		up('Shift');
		expect(said()).toBe('Shift, press 2 more times to exit.');
	});

	test('two Shift keys held together are one press', () => {
		down('Shift');
		down('Shift');
		up('Shift');
		up('Shift');
		expect(said()).toBe('Shift, press 2 more times to exit.');
	});

	test('coming up without having gone down here it is no press', () => {
		for (let time = 0; time < 3; time += 1) up('Shift');
		expect([said(), tab.did]).toEqual(['', []]);
	});

	test('another key that comes up between down and up is no press', () => {
		down('Shift');
		up('a');
		expect(said()).toBe('');
		up('Shift');
		expect(said()).toBe('Shift, press 2 more times to exit.');
	});
});

describe('a copy of the page that the browser kept', () => {
	const root = () => tab.document.documentElement;
	const come = (persisted: boolean) => tab.send(tab.window, 'pageshow', { persisted });

	test('shows nothing from the moment that the page is left', () => {
		expect(root().hasAttribute('hidden')).toBe(false);
		tab.send(tab.window, 'pagehide');
		expect(root().getAttribute('hidden')).toBe('');
	});

	test.each([true, false])('is shown again to a visitor who has not left (kept: %s)', (persisted) => {
		tab.send(tab.window, 'pagehide');
		come(persisted);
		expect(root().hasAttribute('hidden')).toBe(false);
		expect(tab.did).toEqual([]);
	});

	test('is replaced at once, still hidden, when the visitor has left', () => {
		pressShift(3);
		tab.send(tab.window, 'pagehide');
		come(true);
		expect(root().hasAttribute('hidden')).toBe(true);
		expect(tab.did).toEqual([LEFT, LEFT]);
	});

	test('a page that is shown while the next one loads is neither shown nor replaced again', () => {
		pressShift(3);
		tab.send(tab.window, 'pagehide');
		come(false);
		expect(root().hasAttribute('hidden')).toBe(true);
		expect(tab.did).toEqual([LEFT]);
	});
});

test.each(['id="exit" ', 'id="exit-said"'])('a page without %s runs on without the script', async (part) => {
	await start(PAGE.replace(part, ''));
	pressShift(3);
	expect(tab.did).toEqual([]);
});

test('it leads to an everyday page over a safe connection', () => {
	expect(exitTarget).toMatch(/^https:\/\/www\.google\.co\.uk\/$/);
});
