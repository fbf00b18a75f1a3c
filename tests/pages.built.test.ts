import { describe, expect, test } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import { tellingWords } from '../src/domain/tab-title.ts';
import { answers, builtPages, internalLinks } from './support/built.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

describe('every page', () => {
	test('each content file has its page', () => {
		const missing = readServiceFiles().filter(({ kind, id }) => !byPath.has(`/${kind}/${id}/`));
		expect(missing.map(({ path }) => path)).toEqual([]);
	});

	test('each is reached from the start by links alone', () => {
		const reached = new Set(['/']);
		const queue = ['/'];
		for (let path = queue.pop(); path; path = queue.pop()) {
			for (const link of internalLinks(byPath.get(path)!)) {
				if (!byPath.has(link.path) || reached.has(link.path)) continue;
				reached.add(link.path);
				queue.push(link.path);
			}
		}
		// The error page is reached by a wrong address.
		const unreached = pages.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '/404.html');
		expect(unreached).toEqual([]);
	});

	test('what it says to turn to instead is there once', () => {
		const lists = pages.flatMap(({ path, document }) =>
			[...document.querySelectorAll('aside .rows')].map((list) => ({
				path,
				to: [...list.querySelectorAll('li > a:first-child')].map((link) => link.getAttribute('href')),
			})),
		);
		expect(lists.length).toBeGreaterThan(0);
		expect(lists.filter(({ to }) => new Set(to).size < to.length).map(({ path }) => path)).toEqual([]);
	});

	test('no link within the site is broken, and each # leads to a place', () => {
		const broken = pages.flatMap((page) =>
			internalLinks(page)
				.filter(({ path, hash }) => !answers(path) || (hash && !byPath.get(path)?.document.getElementById(hash)))
				.map(({ path, hash }) => `${page.path} → ${path}${hash && `#${hash}`}`),
		);
		expect(broken).toEqual([]);
	});

	test('titles are unique', () => {
		const titles = pages.map(({ document }) => document.title);
		expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
	});

	test('the tab’s title tells pages apart and says nothing of what the site is for', () => {
		const tabs = pages.map(({ document, path }) => ({ path, tab: document.documentElement.dataset.tab ?? '' }));
		expect(tabs.filter(({ tab }) => !tab || tellingWords.test(tab))).toEqual([]);
		const names = tabs.map(({ tab }) => tab);
		expect(names.filter((tab, at) => names.indexOf(tab) !== at)).toEqual([]);
	});

	test('each ends with a number: on pages for people who are harming someone with their own helpline’s', () => {
		const numberIn = (path: string, part: string) =>
			byPath.get(path)!.document.querySelector(`${part} a[href^="tel:"]`)?.getAttribute('href');
		const theirs = numberIn('/perpetrator-programmes/', 'main');
		const everybodys = numberIn('/', 'main');
		expect([theirs, everybodys, theirs === everybodys]).toEqual([expect.any(String), expect.any(String), false]);
		const wrong = pages.filter(({ path }) => {
			const isTheirs = /^\/(guides\/harming-someone|perpetrator-programmes)\//.test(path);
			return numberIn(path, 'footer') !== (isTheirs ? theirs : everybodys);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('each has the exit, the 999 line, a way back and “about this information”', () => {
		const lacking = pages.filter(
			({ document, path }) =>
				!document.querySelector('header a#exit[rel~=noreferrer]') ||
				!document.querySelector('.danger a[href="tel:999"]') ||
				!document.querySelector('a[href="/about/this-directory/"]') ||
				(path !== '/' && !document.querySelector('.crumbs a')),
		);
		expect(lacking.map(({ path }) => path)).toEqual([]);
	});

	test('each has one main heading', () => {
		const wrong = pages.filter(({ document }) => document.querySelectorAll('h1').length !== 1);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});
});
