import { describe, expect, test } from 'vitest';
import type { SearchData, SearchEntry } from '../src/search/entry.ts';
import { writeTimetable } from '../src/domain/timetable.ts';
import { countOf, matches, type Filters } from '../src/search/filters.ts';
import { readLanguage } from '../src/search/language.ts';
import { nearestWords } from '../src/search/nearest-words.ts';
import { openingAt } from '../src/search/opening.ts';
import { plain } from '../src/search/plain.ts';
import { rank } from '../src/search/rank.ts';
import { understand } from '../src/search/understand.ts';
import { copyContent } from './support/content-copy.ts';

const data: SearchData = {
	entries: [{ url: '/', title: 'Refuge', kind: 'Page' }],
	texts: [['abuse domestic', 'helpline pets housing counselling']],
	said: { 'safe house': 'refuge', dog: 'pets', 'west end': 'Old Town', refuse: 'refuge' },
	places: [
		{ name: 'Old Town', said: ['old town', 'hilltop'], districts: ['old'] },
		{ name: 'Town', said: ['town'], districts: ['new'] },
	],
	areas: {},
};
const language = readLanguage(data);
const told = (query: string) => {
	const { asked, places, corrections } = understand(query, language);
	return { asked, places: places.map(({ name }) => name), taken: corrections.flatMap(({ taken }) => taken) };
};

describe('a search is understood', () => {
	test('without accents, marks and capitals', () => {
		expect(plain(' Women’s  AID – Café! ')).toBe('womens aid cafe');
	});

	test('in the words of the directory', () => {
		expect(told('I need a safe house for my dog')).toEqual({ asked: [['refuge'], ['pets']], places: [], taken: [] });
		expect(told('refuse').asked).toEqual([['refuge']]);
	});

	test('with its places, the longest name first, also by what people call them', () => {
		expect(told('helpline old town')).toEqual({ asked: [['helpline']], places: ['Old Town'], taken: [] });
		expect(told('Hilltop').places).toEqual(['Old Town']);
		expect(told('west end').places).toEqual(['Old Town']);
		expect(told('town').places).toEqual(['Town']);
	});

	test('with mistyped words put right, in places and in people’s words too', () => {
		expect(told('domestik abuse')).toEqual({ asked: [['domestic'], ['abuse']], places: [], taken: ['domestic'] });
		expect(told('hilltp').places).toEqual(['Old Town']);
		expect(told('safe hosue').asked).toEqual([['refuge']]);
	});

	test('as typed, when that is wanted', () => {
		expect(understand('domestik', language, true).asked).toEqual([['domestik']]);
	});

	test('even when it is made of small words alone', () => {
		expect(told('what can i do').asked.length).toBeGreaterThan(0);
	});
});

test('a swap of two letters is one mistake; a short word may have one, a long one two', () => {
	expect(nearestWords('abues', ['abuse'])).toEqual(['abuse']);
	expect(nearestWords('abxxe', ['abuse'])).toEqual([]);
	expect(nearestWords('counxeling', ['counselling'])).toEqual(['counselling']);
	expect(nearestWords('couxxxlling', ['counselling'])).toEqual([]);
});

const entry = (title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
	url: `/${title}/`,
	title,
	kind: 'Support',
	districts: ['old'],
	for: ['Everyone'],
	doubt: 0,
	...more,
});

describe('what is found is ordered', () => {
	const order = (
		entries: SearchEntry[],
		districts: string[],
		fits: [number, number][] = entries.map((_, row) => [row, 1]),
	) => rank(entries, [new Map(fits)], { districts, words: [] }).map((row) => entries[row]!.title);

	test('for the visitor’s place before elsewhere, and for few places before many', () => {
		const entries = [
			entry('elsewhere', { districts: ['new'] }),
			entry('everywhere', { districts: ['*'] }),
			entry('area', { districts: ['old', 'new'] }),
			entry('here'),
		];
		expect(order(entries, ['old'])).toEqual(['here', 'area', 'everywhere', 'elsewhere']);
	});

	test('the confirmed before the doubtful, other things being equal', () => {
		const entries = [entry('unsure', { doubt: 2 }), entry('check', { doubt: 1 }), entry('sure')];
		expect(order(entries, ['old'])).toEqual(['sure', 'check', 'unsure']);
	});

	test('a service elsewhere never before an equally sure one here, however well it fits', () => {
		const entries = [entry('elsewhere', { districts: ['new'] }), entry('here')];
		const fits: [number, number][] = [
			[0, 1],
			[1, 0.01],
		];
		expect(order(entries, ['old'], fits)).toEqual(['here', 'elsewhere']);
	});

	test('what has all that is asked before what has some of it', () => {
		const entries = [entry('some'), entry('all', { doubt: 2 })];
		const asked = [
			new Map([
				[0, 1],
				[1, 0.3],
			]),
			new Map([[1, 0.3]]),
		];
		expect(rank(entries, asked, { districts: [], words: [] })[0]).toBe(1);
	});
});

describe('filters', () => {
	const entries = [
		entry('men', { for: ['Men'], self: true }),
		entry('all', { self: false }),
		entry('staff', { for: ['Professionals'] }),
		entry('guide', { districts: undefined, for: undefined, kind: 'Guide' }),
	];
	const opening = openingAt(entries, Date.UTC(2026, 5, 1));
	const passing = (filters: Parameters<typeof matches>[1]) =>
		entries.filter((one) => matches(one, filters, opening)).map(({ title }) => title);

	test('a group has what is for everyone too; staff and those who harm have not', () => {
		expect(passing({ for: 'Men' })).toEqual(['men', 'all']);
		expect(passing({ for: 'Professionals' })).toEqual(['staff']);
	});

	test('combine, and what is not known passes none', () => {
		expect(passing({ for: 'Men', self: 'yes' })).toEqual(['men']);
		expect(passing({ self: 'no' })).toEqual(['all']);
		expect(passing({ district: 'old', kind: 'Guide' })).toEqual([]);
	});

	test('count what a choice would leave, with the others as they are', () => {
		expect(countOf(entries, { for: 'Men', self: 'no' }, opening)).toBe(1);
	});
});

describe('the filter “open now”', () => {
	const minute = 60_000;
	const [from, until] = [Date.UTC(2026, 5, 1), Date.UTC(2026, 5, 3)];
	const [opens, closes] = [from + 600 * minute, from + 660 * minute];
	const times = (bankHoliday: boolean) =>
		writeTimetable({ from, until, sessions: [{ from: opens, to: closes, bankHoliday }] });
	const entries = [
		entry('by day', { open: times(false) }),
		entry('bank holiday', { open: times(true) }),
		entry('always', { open: writeTimetable({ from, until, sessions: [{ from, to: until, bankHoliday: false }] }) }),
		entry('not known'),
		entry('men by day', { open: times(false), for: ['Men'] }),
	];
	const openAt = (now: number, filters: Filters = {}) =>
		entries
			.filter((one) => matches(one, { open: 'now', ...filters }, openingAt(entries, now)))
			.map(({ title }) => title);

	test('has what is sure to be open at that instant, and nothing that must be rung to check', () => {
		expect(openAt(opens - minute)).toEqual(['always']);
		expect(openAt(opens)).toEqual(['by day', 'always', 'men by day']);
		expect(openAt(closes - minute)).toEqual(['by day', 'always', 'men by day']);
		expect(openAt(closes)).toEqual(['always']);
	});

	test('combines with the others, and counts as they are', () => {
		expect(openAt(opens, { for: 'Men' })).toEqual(['by day', 'always', 'men by day']);
		expect(openAt(opens, { for: 'Women' })).toEqual(['by day', 'always']);
		expect(countOf(entries, { open: 'now', for: 'Women' }, openingAt(entries, opens))).toBe(2);
	});

	test('has nothing, and says that it cannot tell, outside the weeks of the build', () => {
		for (const now of [from - minute, until, until + 400 * 24 * 60 * minute]) {
			expect(openAt(now)).toEqual([]);
			expect(openingAt(entries, now).canTell).toBe(false);
		}
		for (const now of [from, until - minute]) expect(openingAt(entries, now).canTell).toBe(true);
	});
});

test('the checker reads search-words.yaml', () => {
	const copy = copyContent();
	const file = 'content/search-words.yaml';
	copy.write(file, `${copy.read(file)}\nmany: \nq%: refuge\n"Safe House": refuge\nrefuge: refuge\nnumber: 1999\n`);
	expect(copy.problems().map(({ field, message }) => `${field}  ${message}`)).toMatchInlineSnapshot(`
		[
		  "many  must say what it means, in words: "many: refuge"",
		  "q%  has a mark that search leaves out: write letters, digits, spaces and hyphens alone",
		  "Safe House  is the same to the search as "safe house". Delete one of them",
		  "refuge  means itself. Delete the line, or write other words behind the colon",
		  "number  must be in quotation marks. Write "1999"",
		]
	`);
});
