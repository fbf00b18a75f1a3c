import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startOneEntry } from '../src/components/one-entry.ts';
import { HERE, openTab, type FakeTab } from './support/fake-tab.ts';

const ORIGIN = new URL(HERE).origin;
const LINKS = `<!doctype html><html><body>
	<a id="within" href="/areas/"><b>Areas</b></a> <a id="relative" href="../refuges/">Refuges</a>
	<a id="down" href="#far%20away">Down</a> <a id="lost" href="#nowhere">Nowhere</a> <a id="other-page" href="/guides/#far">Guide</a>
	<a id="outside" href="https://example.org/">Outside</a> <a id="call" href="tel:0808">Call</a>
	<a id="new-tab" href="/areas/" target="_blank">New tab</a> <a id="file" href="/a.csv" download>File</a>
	<p id="words">Words</p><a id="no-link">No link</a><section id="far away"></section>
	<p id="offline"></p><button id="back-switch" hidden></button></body></html>`;

let tab: FakeTab;
const byId = (id: string) => tab.document.getElementById(id)!;
const click = (id: string, held: object = {}) => tab.send(byId(id), 'click', { button: 0, ...held });

beforeEach(() => {
	tab = openTab(LINKS);
	startOneEntry();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a click on a link within the site', () => {
	test.each([
		['within', `${ORIGIN}/areas/`],
		['relative', `${ORIGIN}/refuges/`],
		['other-page', `${ORIGIN}/guides/#far`],
	])('replaces the page: %s', (id, to) => {
		expect(click(id).defaultPrevented).toBe(true);
		expect(tab.did).toEqual([`shown, replaced by ${to}`]);
	});

	test('counts when it falls on what is in the link', () => {
		tab.send(byId('within').querySelector('b')!, 'click', { button: 0 });
		expect(tab.did).toEqual([`shown, replaced by ${ORIGIN}/areas/`]);
	});

	test('goes to a place on the page without an entry, and takes the keyboard there', () => {
		expect(click('down').defaultPrevented).toBe(true);
		expect(tab.did).toEqual(['scrolled to far away', 'focused far away without scrolling']);
		expect(byId('far away').getAttribute('tabindex')).toBe('-1');
	});

	test('does nothing when the place is not there', () => {
		expect(click('lost').defaultPrevented).toBe(true);
		expect(tab.did).toEqual([]);
	});
});

describe('left to the browser', () => {
	test.each(['outside', 'call', 'new-tab', 'file', 'words', 'no-link'])('a click on %s', (id) => {
		expect(click(id).defaultPrevented).toBe(false);
		expect(tab.did).toEqual([]);
	});

	test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('a click with %s held', (modifier) => {
		expect(click('within', { [modifier]: true }).defaultPrevented).toBe(false);
		expect(tab.did).toEqual([]);
	});

	test.each([1, 2])('a click with button %s', (button) => {
		expect(click('within', { button }).defaultPrevented).toBe(false);
		expect(tab.did).toEqual([]);
	});

	test('a click that falls on the document alone', () => {
		expect(tab.send(tab.document, 'click', { button: 0 }).defaultPrevented).toBe(false);
		expect(tab.did).toEqual([]);
	});
});

describe('offline', () => {
	const said = () => byId('offline').textContent;
	beforeEach(() => (tab.navigator.onLine = false));

	test.each(['within', 'relative', 'other-page'])(
		'a link within the site keeps the page, and the page says why: %s',
		(id) => {
			expect(said()).toBe('');
			expect(click(id).defaultPrevented).toBe(true);
			expect(tab.did).toEqual([]);
			expect(said()).toBe('You are offline. This page stays here. Try again when you have a signal.');
		},
	);

	test('so it does for those who let the Back button work', () => {
		click('back-switch');
		expect(click('within').defaultPrevented).toBe(true);
		expect(said()).toContain('You are offline.');
	});

	test('a place on the page is reached as ever', () => {
		click('down');
		expect(tab.did).toEqual(['scrolled to far away', 'focused far away without scrolling']);
		expect(said()).toBe('');
	});

	test.each(['outside', 'call', 'words'])('a click on %s is left to the browser', (id) => {
		expect(click(id).defaultPrevented).toBe(false);
		expect(said()).toBe('');
	});

	test('with a signal again the words go, and links lead on', () => {
		click('within');
		tab.navigator.onLine = true;
		tab.send(tab.window, 'online');
		expect(said()).toBe('');
		click('within');
		expect(tab.did).toEqual([`shown, replaced by ${ORIGIN}/areas/`]);
	});
});

test('a click that another script has dealt with is left to it', () => {
	byId('within').addEventListener('click', (event) => event.preventDefault());
	click('within');
	expect(tab.did).toEqual([]);
});

describe('the switch for the visit', () => {
	const words = () => byId('back-switch').textContent;

	test('is shown once the script runs, and says what it will do', () => {
		expect((byId('back-switch') as HTMLButtonElement).hidden).toBe(false);
		expect(words()).toBe('Let the Back button work normally');
	});

	test('lets links be links, and is remembered for this tab alone, in one mark', () => {
		click('back-switch');
		expect([...tab.stored]).toEqual([['back-works', '1']]);
		expect(words()).toBe('Keep this site out of the Back button');
		expect(click('within').defaultPrevented).toBe(false);
		expect(click('other-page').defaultPrevented).toBe(true);
		expect(tab.did).toEqual([`shown, replaced by ${ORIGIN}/guides/#far`]);
	});

	test('pressed again takes the mark away and replaces pages again', () => {
		click('back-switch');
		click('back-switch');
		expect(tab.stored.size).toBe(0);
		expect(words()).toBe('Let the Back button work normally');
		expect(click('within').defaultPrevented).toBe(true);
	});

	test('another mark is not taken for it', () => {
		tab.stored.set('back-works', '0');
		expect(click('within').defaultPrevented).toBe(true);
	});

	test('where storage is refused the visit stays in one entry', () => {
		vi.stubGlobal('sessionStorage', {
			getItem: () => {
				throw new Error('refused');
			},
		});
		expect(click('within').defaultPrevented).toBe(true);
		expect(tab.did).toEqual([`shown, replaced by ${ORIGIN}/areas/`]);
	});

	test('a page without the switch keeps to one entry all the same', () => {
		tab = openTab(LINKS.replace('id="back-switch"', ''));
		startOneEntry();
		click('within');
		expect(tab.did).toEqual([`shown, replaced by ${ORIGIN}/areas/`]);
	});
});
