import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FREE, READ_BY_HAND, TOOLS_ONLY } from './support/licences.ts';

interface Locked {
	version: string;
	integrity?: string;
	resolved?: string;
	link?: boolean;
	license?: string;
	hasInstallScript?: boolean;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lock = readJson('package-lock.json') as { packages: Record<string, Locked> };
const own = readJson('package.json') as { allowScripts: Record<string, boolean>; devDependencies: object };

/** "node_modules/a/node_modules/@b/c" → "@b/c". */
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const locked = Object.entries(lock.packages)
	.filter(([path]) => path !== '')
	.map(([path, about]) => ({ ...about, path, name: nameOf(path) }));
const paths = (packages: { path: string }[]) => packages.map(({ path }) => path);

describe('the lock file', () => {
	test('is of this project', () => {
		expect(locked.length).toBeGreaterThan(100);
		expect(paths(locked)).toEqual(
			expect.arrayContaining(Object.keys(own.devDependencies).map((name) => `node_modules/${name}`)),
		);
	});

	test('has a hash for each package, so that another file under the same name is refused', () => {
		expect(paths(locked.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')))).toEqual([]);
	});

	/** Without an address a package comes from the registry that npm is set to use. */
	test('names no other source than the npm registry: no git, no folder, no mirror', () => {
		const elsewhere = locked.filter(
			({ resolved = 'https://registry.npmjs.org/', link }) =>
				link || !resolved.startsWith('https://registry.npmjs.org/'),
		);
		expect(paths(elsewhere)).toEqual([]);
	});
});

test('every package with an install script has an answer by name, and no other name has', () => {
	const withScript = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
	expect(withScript.length).toBeGreaterThan(0);
	expect(Object.keys(own.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
});

describe('licences', () => {
	const unknown = locked.filter(({ license = '' }) => ![...FREE, ...TOOLS_ONLY].includes(license));

	test('each is one that we know we may use', () => {
		expect(unknown.map(({ name }) => name).filter((name) => !(name in READ_BY_HAND))).toEqual([]);
	});

	test('what was read by hand, and each licence of tools, is still needed', () => {
		expect(unknown.map(({ name }) => name).sort()).toEqual(Object.keys(READ_BY_HAND).sort());
		const used = new Set(locked.map(({ license }) => license));
		expect(TOOLS_ONLY.filter((licence) => !used.has(licence))).toEqual([]);
	});
});

test('`npm run sbom` lists every package', () => {
	const bill = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' })) as {
		bomFormat: string;
		components: { name: string; version: string }[];
	};
	expect(bill.bomFormat).toBe('CycloneDX');
	const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
	const missing = locked.map(({ name, version }) => `${name}@${version}`).filter((each) => !listed.has(each));
	expect(missing).toEqual([]);
});
