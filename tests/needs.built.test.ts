import { describe, expect, test } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import { audienceIds, type Audience } from '../src/domain/audiences.ts';
import { kindIds } from '../src/domain/kinds.ts';
import { readFrontMatter } from '../src/editing/front-matter.ts';
import { builtPages, internalLinks, type BuiltPage } from './support/built.ts';

interface Written {
	name: string;
	for: Audience[];
	status: string;
	languages?: string[];
	bsl?: object;
	interpreter?: string;
}

const pages = builtPages();
const services = readServiceFiles().map((file) => ({
	href: `/${file.kind}/${file.id}/`,
	...(readFrontMatter(file.path, file.text).written as unknown as Written),
}));
const listed = services.filter(({ status }) => status !== 'closed');

const pageAt = (path: string) => {
	const page = pages.find((each) => each.path === path);
	if (!page) throw new Error(`No page ${path}`);
	return page;
};
/** The services in the lists of pages. */
const listedOn = (some: BuiltPage[]) => new Set(some.flatMap(internalLinks).map(({ path }) => path));
const below = (...folders: string[]) => pages.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
const missing = (links: Set<string>, from = listed) =>
	from.filter(({ href }) => !links.has(href)).map(({ href }) => href);

describe('every service is reached without script', () => {
	test('by kind', () => {
		expect(missing(listedOn(kindIds.map((kind) => pageAt(`/${kind}/`))))).toEqual([]);
	});

	test('by need, or on the page for people who are harming someone', () => {
		expect(missing(listedOn([...below('/for/', '/needs/'), pageAt('/perpetrator-programmes/')]))).toEqual([]);
	});

	test('by place: its district or area, or under its area on the page of its kind or need', () => {
		const underAPlace = pages.flatMap(({ document }) =>
			[
				'kent-and-medway',
				'nationwide',
				'elsewhere',
				...below('/areas/').map(({ path }) => path.split('/')[2]!),
			].flatMap((id) =>
				[...document.querySelectorAll(`section#${id} a[href^="/"]`)].map((link) => link.getAttribute('href')!),
			),
		);
		expect(missing(new Set([...listedOn(below('/districts/', '/areas/')), ...underAPlace]))).toEqual([]);
	});
});

describe('pages of needs', () => {
	const needs = below('/for/', '/needs/').filter(({ path }) => path !== '/needs/');

	test('each lists a service, and the page of all needs leads to each', () => {
		const hrefs = new Set(services.map(({ href }) => href));
		expect(needs.length).toBeGreaterThan(20);
		const empty = needs.filter((page) => !internalLinks(page).some(({ path }) => hrefs.has(path)));
		expect(empty.map(({ path }) => path)).toEqual([]);
		const links = listedOn([pageAt('/needs/')]);
		expect(needs.filter(({ path }) => !links.has(path)).map(({ path }) => path)).toEqual([]);
	});

	test('each group of people that a service names has its page with that service', () => {
		const own = audienceIds.filter((id) => id !== 'everyone' && id !== 'harming-someone');
		for (const id of own) {
			const named = listed.filter((service) => service.for.includes(id));
			if (named.length) expect(missing(listedOn([pageAt(`/for/${id}/`)]), named), id).toEqual([]);
		}
	});

	test('what can be reached in British Sign Language is with the help for deaf people', () => {
		const signing = listed.filter(({ bsl }) => bsl);
		expect(signing.length).toBeGreaterThan(0);
		expect(missing(listedOn([pageAt('/for/deaf/')]), signing)).toEqual([]);
	});

	test('each language that a service speaks has its place, with the service', () => {
		const speaking = listed.filter(({ languages, bsl, interpreter }) => languages || bsl || interpreter);
		const page = pageAt('/needs/languages/');
		expect(missing(listedOn([page]), speaking)).toEqual([]);
		const headings = [...page.document.querySelectorAll('section h2')].map((heading) => heading.textContent?.trim());
		for (const language of speaking.flatMap(({ languages = [] }) => languages)) expect(headings).toContain(language);
	});

	test('the line shown largest is confirmed, and is for the people whom the page is for', () => {
		for (const { path, document } of needs) {
			const name = document.querySelector('.call h2')?.textContent?.trim();
			if (!name) continue;
			const line = listed.find((service) => service.name === name && service.href.startsWith('/helplines/'));
			const own = pageAt(line!.href);
			expect(own.document.querySelector('main')!.textContent, path).not.toContain('We could not confirm that this');
			const [, folder, id] = path.split('/');
			if (folder === 'for')
				expect([...line!.for, line!.bsl && 'deaf'], path).toSatisfy(
					(groups: string[]) => groups.includes('everyone') || groups.includes(id!),
				);
		}
	});
});
