import { spawnSync } from 'node:child_process';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { check, resolveConfig } from 'prettier';
import { readServiceFiles, type ServiceFile } from '../src/content-files.ts';
import { readFrontMatter } from '../src/editing/front-matter.ts';
import {
	contentFiles,
	editedFiles,
	openForm,
	serveForm,
	writeFiles,
	type Files,
	type FormServer,
} from './support/edit-form.ts';

// The form is a large program: on a busy machine a test takes longer than a page of the site.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const before = contentFiles();
const services = readServiceFiles();
const fieldsIn = (path: string, text: string) => readFrontMatter(path, text).typed as Record<string, unknown>;
const fieldsOf = ({ path, text }: ServiceFile) => fieldsIn(path, text);
const statusOf = (file: ServiceFile) => fieldsOf(file).status;
const phonesOf = (file: ServiceFile) => (fieldsOf(file).phones ?? []) as { number: string }[];

/** Ofcom keeps these numbers for stories: no service can have them. */
const [FICTIONAL, ANOTHER] = ['0808 157 0192', '0808 157 0193'] as const;

let form: FormServer;
let page: Page;
/** The folder as the last test left it: opening it again for each test would take most of the time. */
let now = before;
const elsewhere: string[] = [];

test.beforeAll(async ({ browser }) => {
	form = await serveForm(test.info().outputPath('form'));
	// The form shows a field when it is scrolled to; a tall window shows them all at once.
	page = await browser.newPage({
		viewport: { width: 1280, height: 7000 },
		deviceScaleFactor: 0.25,
		reducedMotion: 'reduce',
		locale: 'en-GB',
	});
	await stopRequestsElsewhere();
	await openForm(page, form.url, before);
});
test.afterAll(async () => {
	await page.close();
	form.process.kill();
});
test.afterEach(() => expect(elsewhere).toEqual([]));

/** No machine but this one may be asked: what the policy lets through is stopped here and remembered. */
const stopRequestsElsewhere = () =>
	page.route(
		(url) => url.protocol.startsWith('http') && url.hostname !== 'localhost',
		(route) => {
			elsewhere.push(route.request().url());
			return route.abort();
		},
	);

const box = (within: Page | Locator, name: string) => within.getByRole('textbox', { name, exact: true });
const field = (label: string) => page.getByRole('group', { name: `“\u2068${label}\u2069” Field`, exact: true });

const open = async (place: string) => {
	await page.goto(`${form.url}edit/#/collections/${place}`);
	await box(page, 'Code').waitFor();
};

async function choose(label: string, ...names: string[]) {
	for (const name of names) {
		const choice = field(label).getByRole('radio', { name, exact: true });
		await choice.or(field(label).getByRole('checkbox', { name, exact: true })).click();
	}
}

async function chooseFromList(label: string, name: string) {
	await field(label).getByRole('combobox').click();
	await page.getByRole('option', { name, exact: true }).click();
}

/** The files that are other than the last test left them. One that is being written has no text yet. */
const changedFiles = (after: Files) =>
	Object.fromEntries(Object.entries(after).filter(([path, text]) => text !== '' && text !== now[path]));

/** Saves, and gives the files that changed. None may be gone, and the whole folder must pass the checks that a pull request gets. */
async function save(): Promise<Files> {
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	let after: Files = {};
	await expect(async () => {
		after = await editedFiles(page);
		expect(Object.keys(changedFiles(after))).toHaveLength(1);
	}).toPass();
	const folder = writeFiles(test.info().outputPath('edited'), after);
	const { stdout } = spawnSync('node', ['src/editing/check.ts', folder], { encoding: 'utf8' });
	expect(stdout).toContain('No mistakes');
	expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(now)));
	const changed = changedFiles(after);
	for (const [filepath, text] of Object.entries(changed)) {
		expect(await check(text, { ...(await resolveConfig(filepath)), filepath }), text).toBe(true);
	}
	now = after;
	return changed;
}

test('its letters and signs are its own files', async () => {
	const loaded = () =>
		page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')}: ${status}`));
	await expect.poll(loaded).toContain('Material Symbols Outlined: loaded');
});

test('a service is added as it was typed, and nothing that was left empty is written', async () => {
	await open('refuges/new');
	const [code] = /\bN-\d{3}/.exec(await field('Code').innerText()) ?? [];
	await box(page, 'Code').fill(code!);
	await box(page, 'Name').fill('A room for the test');
	await chooseFromList('Provider', 'We do not know who runs it');
	await box(page, 'Summary').fill('A safe place to stay. Ring first: they look for a room.');
	await choose('Covers', 'England');
	await choose('For', 'Women', 'Children');
	await choose('Topics', 'A safe place to stay');
	await page.getByRole('button', { name: 'Add \u2068Phones\u2069' }).click();
	await box(field('Phones'), 'Number').fill(FICTIONAL);
	await box(field('Phones'), 'Hours').fill('24/7');
	await choose('Status', 'unconfirmed');
	await box(field('Checked'), 'On').fill('2024');
	await choose('How', 'document');
	await choose('By', 'council officer');
	await page.getByRole('button', { name: 'Add \u2068Sources\u2069' }).click();
	await box(field('Sources'), 'Title').fill('The council’s list: 2024');
	await box(field('Sources'), 'Date').fill('2024-05-29');
	await choose('Takes children', 'Yes');
	await choose('Takes pets', 'Yes', '(None)');
	await box(page, 'More about it').fill('Somebody rings you back.');

	const path = 'content/refuges/a-room-for-the-test.md';
	const changed = await save();
	expect(Object.keys(changed)).toEqual([path]);
	expect(fieldsIn(path, changed[path]!)).toEqual({
		code,
		name: 'A room for the test',
		provider: 'not-known',
		summary: 'A safe place to stay. Ring first: they look for a room.',
		covers: ['england'],
		for: ['women', 'children'],
		topics: ['safe-place'],
		phones: [{ number: FICTIONAL, hours: '24/7' }],
		status: 'unconfirmed',
		checked: { on: '2024', how: 'document', by: 'council officer' },
		sources: [{ title: 'The council’s list: 2024', date: '2024-05-29' }],
		takesChildren: true,
	});
	expect(changed[path]).toContain('on: "2024"');
	expect(changed[path]).toMatch(/^---\n\nSomebody rings you back\.\n$/m);
});

test('a number is changed, and nothing else in the file', async () => {
	const subject = services.find(
		(file) => statusOf(file) === 'open' && phonesOf(file).length === 1 && file.kind === 'support',
	);
	const { kind, id, path } = subject!;
	await open(`${kind}/entries/${id}`);
	await box(field('Phones'), 'Number').fill(ANOTHER);
	await box(field('Checked'), 'On').fill('2026-11-20');

	const changed = await save();
	expect(Object.keys(changed)).toEqual([path]);
	const old = fieldsOf(subject!);
	expect(fieldsIn(path, changed[path]!)).toEqual({
		...old,
		phones: [{ ...phonesOf(subject!)[0], number: ANOTHER }],
		checked: { ...(old.checked as object), on: '2026-11-20' },
	});
	expect(changed[path]!.split('---\n').at(-1)!.trim()).toBe(readFrontMatter(path, subject!.text).body.trim());
});

test('a service is retired, keeps its file and says where to go instead', async () => {
	const named = Object.values(before).join('\n');
	const subject = services.find(
		(file) => file.kind === 'support' && statusOf(file) === 'open' && !named.includes(`${file.kind}/${file.id}`),
	);
	const instead = services.find((file) => file.kind === 'helplines' && statusOf(file) === 'open')!;
	const { kind, id, path } = subject!;
	const old = fieldsIn(path, now[path]!);
	await open(`${kind}/entries/${id}`);
	await choose('Status', 'closed');
	await box(page, 'Closed on').fill('2025-03');
	await box(page, 'Reason').fill('The contract ended.');
	await chooseFromList('Replaced by', `${instead.kind}/${instead.id}`);

	const changed = await save();
	expect(Object.keys(changed)).toEqual([path]);
	expect(fieldsIn(path, changed[path]!)).toEqual({
		...old,
		status: 'closed',
		closedOn: '2025-03',
		reason: 'The contract ended.',
		replacedBy: [`${instead.kind}/${instead.id}`],
	});
});

test('nobody can delete a service, and templates are not offered', async () => {
	await page.goto(`${form.url}edit/#/collections/refuges`);
	await page.getByRole('checkbox').nth(1).click();
	await expect(page.getByText('WRITE THE NAME')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Delete Selected Entry' })).toBeDisabled();
});
