import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { CONTENT } from '../../src/content-files.ts';

/** Text files by their path from the project's root. */
export type Files = Record<string, string>;

/** A built folder, the editors' form or the site, served on a port of its own. */
export interface FormServer {
	url: string;
	process: ChildProcess;
}

/** Builds the form into `folder`, for a folder on this machine, and serves it with its own headers. */
export async function serveForm(folder: string): Promise<FormServer> {
	execFileSync('node', ['src/edit-form/build.ts', '--local', '--to', folder]);
	return serveFolder(folder);
}

/** Serves a built folder on a port of its own, with the headers it must have. */
export async function serveFolder(folder: string): Promise<FormServer> {
	const port = String(await freePort());
	const server = spawn('node', ['src/serving/serve.ts', '--dir', folder, '--port', port]);
	await once(server.stdout, 'data');
	return { url: `http://localhost:${port}/`, process: server };
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0);
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}

/** What an editor has on their machine: every text file of content/. */
export const contentFiles = (): Files =>
	Object.fromEntries(
		globSync(`${CONTENT}/**/*.{md,mdx,yaml}`).map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
	);

/** Writes files below `folder` and gives the content folder in it, for the checker. */
export function writeFiles(folder: string, files: Files): string {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return join(folder, CONTENT);
}

/**
 * Opens the form over a folder that holds `files`. The folder is the browser's private one (OPFS), given to the form
 * where an editor would choose theirs: it is read and written through the same File System Access API.
 */
export async function openForm(page: Page, url: string, files: Files): Promise<void> {
	await page.addInitScript(() => {
		Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
		Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'granted' });
	});
	await page.goto(`${url}robots.txt`);
	await page.evaluate(fillFolder, files);
	await page.goto(`${url}edit/`);
	await page.getByRole('button', { name: 'Work with Local Repository' }).click();
	await page.getByRole('listbox').or(page.getByRole('grid')).first().waitFor();
}

async function fillFolder(files: Files) {
	const root = await navigator.storage.getDirectory();
	await root.getDirectoryHandle('.git', { create: true });
	for (const [path, text] of Object.entries(files)) {
		const names = path.split('/');
		const file = names.pop()!;
		let folder = root;
		for (const name of names) folder = await folder.getDirectoryHandle(name, { create: true });
		const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
		await writable.write(text);
		await writable.close();
	}
}

/** Every file that the folder holds now. */
export const editedFiles = (page: Page): Promise<Files> =>
	page.evaluate(async () => {
		const found: Files = {};
		const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
			for await (const [name, handle] of folder.entries()) {
				const at = path ? `${path}/${name}` : name;
				if (handle instanceof FileSystemDirectoryHandle) await read(handle, at);
				else found[at] = await (await handle.getFile()).text();
			}
		};
		await read(await navigator.storage.getDirectory(), '');
		return found;
	});
