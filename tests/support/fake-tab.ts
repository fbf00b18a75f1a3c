import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/** Where the tab is while a test runs. */
export const HERE = 'https://directory.example/helplines/';

/** Everything about a tab that the scripts of a page touch, and what they did to it. */
export interface FakeTab {
	document: Document;
	/** What happened to the screen and the tab's history, in order. */
	did: string[];
	/** Sends an event to an element or to the window and gives it back. `detail` is the event's own fields. */
	send: (target: EventTarget, type: string, detail?: object) => Event;
	window: EventTarget;
	/** What the browser knows of the network. */
	navigator: { onLine: boolean };
	stored: Map<string, string>;
}

/** Notes each replacement and whether the page was blank by then, and each visit that would add to the history. */
function fakeLocation(document: Document, did: string[]) {
	const blank = () => (document.body.childNodes.length === 0 ? 'blank' : 'shown');
	return {
		...{ origin: new URL(HERE).origin, pathname: new URL(HERE).pathname },
		replace: (to: string) => did.push(`${blank()}, replaced by ${to}`),
		assign: (to: string) => did.push(`went to ${to}`),
		set href(to: string) {
			did.push(`went to ${to}`);
		},
	};
}

const fakeStorage = (stored: Map<string, string>) => ({
	getItem: (key: string) => stored.get(key) ?? null,
	setItem: (key: string, value: string) => stored.set(key, value),
	removeItem: (key: string) => stored.delete(key),
});

/** linkedom lays nothing out and moves no focus: these note what was asked. */
function fakeScrolling(element: { prototype: object }, did: string[]): void {
	const noted = (what: string) =>
		function (this: Element, options?: FocusOptions) {
			did.push(`${what} ${this.id}${options?.preventScroll ? ' without scrolling' : ''}`);
		};
	Object.assign(element.prototype, { scrollIntoView: noted('scrolled to'), focus: noted('focused') });
}

/**
 * A tab at `HERE` with a page in it, put in place of the browser's globals until `vi.unstubAllGlobals()`.
 * It has what `exit.ts` and `one-entry.ts` use and no more; what a real browser does is for `leaving.spec.ts`.
 */
export function openTab(html: string): FakeTab {
	const { document, window, Event, Element, HTMLElement } = parseHTML(html);
	const [did, stored, target] = [[] as string[], new Map<string, string>(), new EventTarget()];
	const navigator = { onLine: true };
	Object.defineProperty(document, 'baseURI', { value: HERE });
	fakeScrolling(HTMLElement, did);
	const globals = {
		document,
		Element,
		window: { setTimeout: (work: () => void, after: number) => setTimeout(work, after) },
		location: fakeLocation(document, did),
		navigator,
		sessionStorage: fakeStorage(stored),
		addEventListener: target.addEventListener.bind(target),
	};
	for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
	const send: FakeTab['send'] = (to, type, detail = {}) => {
		const Kind = to === target ? globalThis.Event : Event;
		const event = Object.assign(new Kind(type, { bubbles: true, cancelable: true }), detail);
		to.dispatchEvent(event);
		return event;
	};
	void window;
	return { document, did, send, window: target, navigator, stored };
}
