import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serviceWhere } from './support/review.ts';

const COMMAND = resolve('src/editing/review.ts');
const refuge = serviceWhere(({ kind }) => kind === 'refuges');

/** A repository with the real content and one commit on `main`, for the test that is running. */
function repository() {
	const folder = mkdtempSync(join(tmpdir(), 'review-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
	const git = (...args: string[]) => execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });
	const run = (...args: string[]) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
			cwd: folder,
			encoding: 'utf8',
		});
		return { status, stdout, stderr };
	};
	cpSync('content', join(folder, 'content'), { recursive: true });
	git('init', '--quiet', '--initial-branch=main');
	git('add', '.');
	git('commit', '--quiet', '--message=start');
	return { git, run, edit: () => appendFileSync(join(folder, refuge.path), '\nMore.\n') };
}

test('compares the files as they are, or a branch, with main', () => {
	const { git, run, edit } = repository();
	expect(run('--base', 'main').stdout).toContain('Nothing in `content/` changed');
	git('switch', '--quiet', '--create', 'change');
	edit();
	const here = run();
	expect(here.stdout).toContain(`\`${refuge.key}\``);
	git('commit', '--quiet', '--all', '--message=change');
	git('switch', '--quiet', 'main');
	expect(run('--head', 'change')).toEqual(here);
	const { services } = JSON.parse(run('--head', 'change', '--json').stdout) as { services: { key: string }[] };
	expect(services.map(({ key }) => key)).toEqual([refuge.key]);
});

test('does not tell what others did on main since', () => {
	const { git, run, edit } = repository();
	git('branch', 'older');
	edit();
	git('commit', '--quiet', '--all', '--message=others');
	expect(run('--base', 'main', '--head', 'older').stdout).toContain('Nothing in `content/` changed');
});

test('says which name git does not know, and takes none for an option', () => {
	const { run } = repository();
	expect(run('--base', 'nowhere')).toMatchObject({
		status: 2,
		stderr: expect.stringContaining('no branch or commit "nowhere"') as string,
	});
	expect(run('--base=--all').status).toBe(2);
	expect(run('--bass', 'main').stderr).toContain('npm run review');
});
