import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { clickActions, shiftActions } from './actions.ts';
import { pause, type Engine, type Tab } from './tab.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const PORT = '4499';
const BROWSERS = '/usr/lib/*/webkit2gtk-4.1/MiniBrowser';

interface Session {
	sessionId: string;
	capabilities: { browserVersion: string };
}

/** One command of WebDriver (https://www.w3.org/TR/webdriver2/). Rejects with the driver’s own words when it refuses. */
async function command<T>(method: string, path: string, body?: object): Promise<T> {
	const answer = await fetch(`http://127.0.0.1:${PORT}/session${path}`, {
		method,
		...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
	});
	const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
	if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
	return value;
}

function tabOf(session: string): Tab {
	const post = <T>(path: string, body: object = {}) => command<T>('POST', `/${session}${path}`, body);
	return {
		open: (url) => post('/url', { url }),
		read: (expression) => post('/execute/sync', { script: `return (${expression})`, args: [] }),
		clickAt: (x, y) => post('/actions', { actions: clickActions(x, y) }),
		pressShift: () => post('/actions', { actions: shiftActions }),
		back: () => post('/back'),
		forward: () => post('/forward'),
	};
}

/** Asks for a session until the driver listens. `none`: a page that hangs must not stop the commands after it. */
async function newSession(): Promise<Session> {
	const options = { binary: globSync(BROWSERS)[0], args: ['--automation'] };
	const wanted = { browserName: 'MiniBrowser', pageLoadStrategy: 'none', 'webkitgtk:browserOptions': options };
	for (let tries = 0; ; tries += 1) {
		try {
			return await command<Session>('POST', '', { capabilities: { alwaysMatch: wanted } });
		} catch (error) {
			if (tries === 20) throw error;
			await pause(250);
		}
	}
}

/** The driver, with a screen of its own when there is none. Leads a group of processes, so that all can be ended. */
function startDriver(): ChildProcess {
	const [command, ...before] = process.env['DISPLAY'] ? [DRIVER] : ['xvfb-run', '-a', DRIVER];
	return spawn(command!, [...before, `--port=${PORT}`], { detached: true, stdio: 'ignore' });
}

/** WebKitGTK’s small browser, by its own driver. It keeps no list of History. */
export const webkit: Engine = {
	name: 'WebKitGTK',
	packages: 'webkit2gtk-driver xvfb xauth',
	promised: false,
	isInstalled: () => existsSync(DRIVER) && (Boolean(process.env['DISPLAY']) || existsSync('/usr/bin/xvfb-run')),
	async start() {
		const driver = startDriver();
		const { sessionId, capabilities } = await newSession();
		return {
			version: capabilities.browserVersion,
			tab: tabOf(sessionId),
			end: async () => {
				await command('DELETE', `/${sessionId}`);
				process.kill(-driver.pid!);
				return undefined;
			},
		};
	},
};
