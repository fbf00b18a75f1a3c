import { afterEach, describe, expect, test, vi } from 'vitest';
import { searchFiles } from '../src/integrations/search-parts.ts';
import { openSearch } from '../src/search/engine.ts';
import type { SearchAreas, SearchData, SearchEntry, SearchPages } from '../src/search/entry.ts';
import { areasOf, withPart } from '../src/search/parts.ts';
import { reachOf } from '../src/search/reach.ts';

const areas: SearchAreas = {
	north: { name: 'North', districts: ['hill', 'moor'] },
	south: { name: 'South', districts: ['bay'] },
	west: { name: 'West', districts: ['mine'] },
};

const page = (url: string, title: string, districts?: string[]): SearchEntry => ({
	url,
	title,
	kind: 'Support',
	...(districts && { districts }),
});

/** In the order of addresses. `/border/` helps in two areas, and `/stray/` in a district that is in none. */
const entries = [
	page('/bay/', 'Bay shelter', ['bay']),
	page('/border/', 'Border shelter', ['moor', 'bay']),
	page('/everywhere/', 'Everywhere shelter', ['*']),
	page('/guide/', 'A guide to shelter'),
	page('/hill/', 'Hill shelter', ['hill']),
	page('/mine/', 'Mine shelter', ['mine']),
	page('/north/', 'North shelter', ['hill', 'moor']),
	page('/stray/', 'Stray shelter', ['isle']),
];

const all: SearchData = {
	entries,
	texts: entries.map(({ url }) => [`word${url.replaceAll('/', '')}`, '']),
	said: {},
	places: Object.entries({ Hill: 'hill', Moor: 'moor', Bay: 'bay', Mine: 'mine' }).map(([name, district]) => ({
		name,
		said: [name.toLowerCase()],
		districts: [district],
	})),
	areas: {},
};

const { data, ...parts } = searchFiles(all, areas, 0);
const urls = ({ entries }: Pick<SearchPages, 'entries'>) => entries.map(({ url }) => url);

describe('the build', () => {
	test('makes one file, as it is, while that is small enough', () => {
		expect(searchFiles(all, areas)).toEqual({ data: all });
	});

	test('puts each page into the part of each of its areas, or else into the file for everybody', () => {
		expect(urls(data)).toEqual(['/everywhere/', '/guide/', '/stray/']);
		expect(Object.fromEntries(Object.entries(parts).map(([area, part]) => [area, urls(part)]))).toEqual({
			north: ['/border/', '/hill/', '/north/'],
			south: ['/bay/', '/border/'],
			west: ['/mine/'],
		});
	});

	test('tells everybody all places, and which areas have a part', () => {
		expect([data.places, data.areas]).toEqual([all.places, areas]);
	});

	test('loses nothing: all parts together are what there was, each page once and with its words', () => {
		const together = Object.values(parts).reduce<SearchData>(withPart, data);
		expect({ ...together, areas: {} }).toEqual(all);
	});
});

test('a question needs the parts of the areas in which its districts are', () => {
	expect(areasOf(['moor'], areas)).toEqual(['north']);
	expect(areasOf(['hill', 'bay'], areas)).toEqual(['north', 'south']);
	for (const none of [[], ['*'], ['isle']]) expect(areasOf(none, areas)).toEqual([]);
});

describe('how far a search reached', () => {
	const reach = (loaded: string[], districts: string[]) => reachOf(areas, new Set(loaded), districts);

	test('without a place: to everywhere and what is loaded, until all is', () => {
		expect(reach([], [])).toMatchObject({ near: [], missing: [], isPlaceless: true });
		expect(reach(['south'], [])).toMatchObject({
			near: ['South'],
			beyond: ['hill', 'moor', 'mine'],
			isPlaceless: true,
		});
		expect(reach(['north', 'south', 'west'], [])).toMatchObject({ beyond: [], isPlaceless: false });
	});

	test('with a place: to its areas, or it says which of them is missing', () => {
		expect(reach(['north'], ['hill'])).toMatchObject({ missing: [], isPlaceless: false });
		expect(reach(['north'], ['hill', 'bay'])).toMatchObject({ missing: ['South'], isPlaceless: false });
	});

	test('with all in one file: there is nothing to say', () => {
		expect(reachOf({}, new Set(), [])).toEqual({ near: [], missing: [], beyond: [], isPlaceless: false });
	});
});

describe('the device', () => {
	afterEach(() => vi.unstubAllGlobals());

	/** A search over the parts, what it asked for, and the names of files that do not come. */
	async function opened() {
		const asked: string[] = [];
		const broken = new Set<string>();
		vi.stubGlobal('fetch', (path: string) => {
			asked.push(path);
			const name = /^\/search\/(\w+)\.json$/.exec(path)![1]!;
			const file = { data, ...parts }[name];
			return Promise.resolve(broken.has(name) ? new Response('', { status: 500 }) : Response.json(file));
		});
		const search = await openSearch();
		const find = async (query: string, district?: string) => {
			const answer = await search.find({ query, filters: district ? { district } : {}, asTyped: false });
			return { found: urls(answer).toSorted(), reach: answer.reach };
		};
		return { asked, broken, suggest: search.suggest, find };
	}

	test('asks for the part of the place that is named alone, and for each part once', async () => {
		const { asked, find } = await opened();
		expect((await find('shelter')).found).toEqual(['/everywhere/', '/guide/', '/stray/']);
		expect(asked).toEqual(['/search/data.json']);
		const { found, reach } = await find('shelter moor');
		expect(found).toEqual(['/border/', '/everywhere/', '/guide/', '/hill/', '/north/', '/stray/']);
		expect(reach.near).toEqual(['North']);
		await Promise.all([find('hill wordnorth'), find('anything hill'), find('bay'), find('shelter', 'bay')]);
		expect(asked.toSorted()).toEqual(['/search/data.json', '/search/north.json', '/search/south.json']);
	});

	test('keeps what is loaded for later questions, each page once', async () => {
		const { find } = await opened();
		await find('bay');
		await find('moor');
		expect((await find('border')).found).toEqual(['/border/']);
		expect((await find('mine shelter')).found).toEqual(urls(all));
	});

	test('asks for the chosen place and not for one that is named, as results are for the chosen one', async () => {
		const { asked, find } = await opened();
		await find('shelter moor', 'bay');
		expect(asked).toEqual(['/search/data.json', '/search/south.json']);
	});

	test('knows the words of a part once it is there, and every place before', async () => {
		const { asked, suggest, find } = await opened();
		expect(suggest('mi')).toEqual(['Mine']);
		expect(suggest('border')).toEqual([]);
		expect((await find('wordborderr')).found).toEqual([]);
		expect((await find('wordborderr bay')).found).toContain('/border/');
		expect(suggest('border')).toEqual(['Border shelter']);
		expect(asked).toHaveLength(2);
	});

	test('answers with what is there when a part does not come, and asks again the next time', async () => {
		const { asked, broken, find } = await opened();
		broken.add('north');
		const { found, reach } = await find('shelter hill');
		expect(found).toEqual(['/everywhere/', '/guide/', '/stray/']);
		expect(reach.missing).toEqual(['North']);
		broken.clear();
		expect((await find('shelter hill')).reach.missing).toEqual([]);
		expect(asked).toEqual(['/search/data.json', '/search/north.json', '/search/north.json']);
	});
});
