import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageTexts, SearchData, SearchEntry } from '../../src/search/entry.ts';
import { seeded } from '../../tests/support/seeded.ts';
import { placeName, sentencesLike } from '../invented.ts';

/** The built site that is measured. */
export const DIST = 'dist';

/** What our own search loads. */
export const DATA = '/search/data.json';

/** A page as every library gets it: the very words that our own search has. */
export type Doc = {
	id: number;
	title: string;
	words: string;
	text: string;
};

/** What the built site gives to search: what results show, and the words to be found. */
export const readContent = (): SearchData => JSON.parse(readFileSync(join(DIST, DATA), 'utf8')) as SearchData;

/** True for an entry that is a service: those have a freshness. */
export const isService = ({ freshness }: SearchEntry): boolean => freshness !== undefined;

export const docsOf = ({ entries, texts }: SearchData): Doc[] =>
	entries.map(({ title }, id) => ({ id, title, words: texts[id]![0], text: texts[id]![1] }));

/**
 * Today's content, and more services like those until there are as many as asked for: their own place, number and
 * summary, and words drawn from several others. The same each time.
 */
export function contentWith(services: number): SearchData {
	const today = readContent();
	const random = seeded(services);
	const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!;
	const rows = today.entries.flatMap((entry, row) => (isService(entry) ? [row] : []));
	const summary = sentencesLike(
		rows.map((row) => today.entries[row]!.summary!),
		random,
	);
	const half = (words: string) => words.split(' ').filter(() => random() < 0.5);
	const wordsLike = (part: 0 | 1, place: string) =>
		[...new Set([place, ...half(today.texts[pick(rows)]![part]), ...half(today.texts[pick(rows)]![part])])]
			.sort()
			.join(' ');
	const more = Array.from({ length: Math.max(0, services - rows.length) }, (_, at): [SearchEntry, PageTexts] => {
		const like = today.entries[pick(rows)]!;
		const place = placeName(at);
		const number = `01${String(Math.floor(random() * 1e9)).padStart(9, '0')}`;
		const entry = {
			...like,
			url: `${like.url.slice(0, -1)}-${at}/`,
			title: `${place} ${like.title}`,
			summary: summary(),
			where: place,
			phone: like.phone && number,
			districts: [place.toLowerCase()],
		};
		return [entry, [wordsLike(0, place.toLowerCase()), wordsLike(1, number)]];
	});
	return {
		...today,
		entries: [...today.entries, ...more.map(([entry]) => entry)],
		texts: [...today.texts, ...more.map(([, texts]) => texts)],
	};
}
