import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { guideAudienceIds } from '../src/domain/guide-audiences.ts';
import { guideSchema, type Term } from '../src/domain/guide-schema.ts';
import { inWords } from '../src/domain/partial-date.ts';
import { termsIn } from '../src/domain/terms.ts';
import { readGuides } from '../src/editing/guide.ts';
import { builtPages, type BuiltPage } from './support/built.ts';
import { readingOf } from './support/reading.ts';

/** Flesch-Kincaid grade 6.5 is a reading age of about eleven. */
const HARDEST = 6.5;
const LONGEST_SENTENCE = 25;
const LONGEST_MEAN = 15;

const terms = Object.values(yaml.load(readFileSync('content/terms.yaml', 'utf8')) as Record<string, Term>);
const pages = new Map(builtPages().map((page) => [page.path, page]));
const guides = readGuides('content').map(({ key, path, data, body }) => ({
	key,
	path,
	body,
	data: guideSchema.parse(data),
	page: pages.get(`/guides/${key}/`)!,
}));

/** What a reader reads as prose: the lead, paragraphs and list items, without numbers’ cards and without what is below. */
function paragraphsOf({ document }: BuiltPage): string[] {
	const article = document.querySelector('article')!.cloneNode(true) as Element;
	for (const card of article.querySelectorAll('[data-live]')) card.remove();
	return [...article.querySelectorAll('.lead, .guide p, .guide li, .guide td')]
		.filter((element) => !element.querySelector('p, li'))
		.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
}

describe('guides', () => {
	test('there are at least 24, and each audience has some', () => {
		expect(guides.length).toBeGreaterThanOrEqual(24);
		expect(guideAudienceIds.filter((id) => !guides.some(({ key }) => key.startsWith(`${id}/`)))).toEqual([]);
	});

	test('each has its page, and its audience’s page leads to it', () => {
		const lacking = guides.filter(({ key, page }) => {
			const shelf = pages.get(`/guides/${key.split('/')[0]}/`);
			return !page || !shelf?.document.querySelector(`main a[href="/guides/${key}/"]`);
		});
		expect(lacking.map(({ path }) => path)).toEqual([]);
	});

	test.each(guides)('$key: an eleven-year-old can read it', ({ page }) => {
		const paragraphs = paragraphsOf(page);
		expect(paragraphs.join(' ').length).toBeGreaterThan(500);
		const { grade, mean, tooLong } = readingOf(paragraphs, terms, LONGEST_SENTENCE);
		expect(tooLong).toEqual([]);
		expect(mean).toBeLessThanOrEqual(LONGEST_MEAN);
		expect(grade).toBeLessThanOrEqual(HARDEST);
	});

	test.each(guides)('$key: names its sources and the day of its next review, and explains its terms', (guide) => {
		const { data, page, body } = guide;
		const about = page.document.querySelector('#sources')!.textContent;
		for (const { title } of data.sources) expect(about).toContain(title);
		expect(about).toContain(inWords(data.reviewed));
		expect(about).toContain(inWords(data.reviewBy));
		const explained = [...page.document.querySelectorAll('article dt')].map(({ textContent }) =>
			textContent.toLowerCase(),
		);
		const used = termsIn(`${data.title} ${data.summary} ${body}`, terms);
		expect(explained.sort()).toEqual(used.map(({ term }) => term.toLowerCase()).sort());
	});

	test('no page for people who are harming someone leads to a place where victims go', () => {
		const leading = [...pages.values()]
			.filter(({ path }) => path.startsWith('/guides/harming-someone/'))
			.filter(({ document }) => document.querySelector('main a[href^="/one-stop-shops/"], main a[href^="/refuges/"]'));
		expect(leading.map(({ path }) => path)).toEqual([]);
	});

	test('“On this page” names every section', () => {
		const wrong = guides.filter(({ page: { document } }) => {
			const named = [...document.querySelectorAll('article nav a')].map((link) => link.getAttribute('href'));
			const sections = [...document.querySelectorAll('.guide > h2')].map(({ id }) => `#${id}`);
			return named.length < 2 || named.join() !== sections.join();
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});
});

describe('the list of terms', () => {
	test('each is used by a guide', () => {
		const all = guides.map(({ body, data }) => `${data.title} ${data.summary} ${body}`).join(' ');
		const used = termsIn(all, terms);
		expect(terms.filter((term) => !used.includes(term)).map(({ term }) => term)).toEqual([]);
	});

	test('what it says of them is itself easy to read', () => {
		const hard = terms.filter(({ gloss }) => readingOf([gloss], terms, LONGEST_SENTENCE).tooLong.length > 0);
		expect(hard.map(({ term }) => term)).toEqual([]);
		expect(
			readingOf(
				terms.map(({ gloss }) => gloss),
				terms,
				LONGEST_SENTENCE,
			).grade,
		).toBeLessThanOrEqual(HARDEST);
	});
});
