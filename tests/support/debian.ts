import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';

/** True where `apt-get install` works without asking anybody. */
export const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const run = (...args: string[]) =>
	execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** What Debian asks before it starts a service that it has installed. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Installs Debian's packages, with none of those that they only recommend, and starts no service of theirs. */
export function installOnDebian(...packages: string[]): void {
	run('update', '-qq');
	const ours = !existsSync(POLICY);
	if (ours) {
		writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
		chmodSync(POLICY, 0o755);
	}
	try {
		run('install', '-y', '-qq', '--no-install-recommends', ...packages);
	} finally {
		if (ours) rmSync(POLICY);
	}
}
