import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickActions, shiftActions } from './actions.ts';
import { Bidi } from './bidi.ts';
import { firefoxHistory } from './history-list.ts';
import type { Engine, Tab } from './tab.ts';

const PATH = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** Where Firefox says that it listens. Rejects when it ends before. */
const listens = (firefox: ChildProcess): Promise<string> =>
	new Promise((resolve, reject) => {
		firefox.stderr!.on('data', (said: Buffer) => {
			const [, address] = /WebDriver BiDi listening on (\S+)/.exec(String(said)) ?? [];
			if (address) resolve(`${address}/session`);
		});
		firefox.once('exit', () => reject(new Error('Firefox ended before it listened')));
	});

async function tabOf(bidi: Bidi): Promise<Tab> {
	const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
	const { context } = contexts[0]!;
	const traverse = (delta: number) =>
		bidi.send('browsingContext.traverseHistory', { context, delta }).then(
			() => undefined,
			() => undefined,
		);
	const act = async (actions: object[]) => void (await bidi.send('input.performActions', { context, actions }));
	return {
		open: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'none' })),
		read: async <T>(expression: string) => {
			const { result } = await bidi.send<{ result: { value: string } }>('script.evaluate', {
				expression: `JSON.stringify([${expression}])`,
				target: { context },
				awaitPromise: false,
			});
			return (JSON.parse(result.value) as [T])[0];
		},
		clickAt: (x, y) => act(clickActions(x, y)),
		pressShift: () => act(shiftActions),
		back: () => traverse(-1),
		forward: () => traverse(1),
	};
}

/** Debian’s Firefox, by WebDriver BiDi, which it speaks without a driver beside it. */
export const firefox: Engine = {
	name: 'Firefox',
	packages: 'firefox-esr',
	promised: true,
	isInstalled: () => existsSync(PATH),
	async start() {
		const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
		const browser = spawn(PATH, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']);
		const bidi = await Bidi.connect(await listens(browser));
		const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
			capabilities: {},
		});
		return {
			version: capabilities.browserVersion,
			tab: await tabOf(bidi),
			end: async () => {
				const ended = new Promise((resolve) => browser.once('exit', resolve));
				await bidi.send('browser.close');
				await ended;
				return firefoxHistory(profile);
			},
		};
	},
};
