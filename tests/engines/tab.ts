/** A tab of a real browser, as far as the journeys need it. Every engine gives the same one. */
export interface Tab {
	/** Goes to an address as if it were typed. Does not wait for the page. */
	open(url: string): Promise<void>;
	/** The value of an expression in the page, which must fit in JSON. Rejects while a page is being replaced. */
	read<T>(expression: string): Promise<T>;
	/** Clicks at a place of the window, in CSS pixels, as a mouse does. */
	clickAt(x: number, y: number): Promise<void>;
	pressShift(): Promise<void>;
	/** The browser’s own Back. Does nothing when there is nowhere to go. */
	back(): Promise<void>;
	/** The browser’s own Forward. Does nothing when there is nowhere to go. */
	forward(): Promise<void>;
}

/** A browser that runs with a new profile. */
export interface Running {
	version: string;
	tab: Tab;
	/** Ends the browser and gives the addresses that its own History lists; `undefined` when it keeps no such list. */
	end(): Promise<string[] | undefined>;
}

/** A browser that may be on the machine. */
export interface Engine {
	name: string;
	/** What to install on Debian. */
	packages: string;
	/** True when 0 entries after the exit are a promise, and not only measured. */
	promised: boolean;
	isInstalled(): boolean;
	start(): Promise<Running>;
}

const PATIENCE = 15_000;

export const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until an expression in the page is true. Throws after 15 seconds. */
export async function until(tab: Tab, expression: string): Promise<void> {
	const end = Date.now() + PATIENCE;
	while (Date.now() < end) {
		if (await tab.read<boolean>(expression).catch(() => false)) return;
		await pause(50);
	}
	throw new Error(`This did not come true: ${expression}`);
}

/** Waits until a page whose address begins so is there and complete. */
export const arrive = (tab: Tab, start: string): Promise<void> =>
	until(tab, `location.href.startsWith(${JSON.stringify(start)}) && document.readyState === 'complete'`);

/** Clicks the first element that a selector finds and that can be seen, where a visitor would. */
export async function click(tab: Tab, selector: string): Promise<void> {
	const found = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((it) => it.checkVisibility())`;
	await until(tab, `Boolean(${found})`);
	await tab.read(`${found}.scrollIntoView({ block: 'center' })`);
	const [x, y] = await tab.read<[number, number]>(
		`(({ x, y, width, height }) => [Math.round(x + width / 2), Math.round(y + height / 2)])(${found}.getClientRects()[0])`,
	);
	await tab.clickAt(x, y);
}
