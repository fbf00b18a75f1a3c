/** What a page tells the search about itself: what a result shows, and what filters and ranking need. */
export interface SearchEntry {
	/** The page's path: `/helplines/galop/`. */
	url: string;
	title: string;
	/** "Helpline", "Place", "Guide" …: the label of the result and the value of the filter. */
	kind: string;
	summary?: string;
	/** Where it helps, in words. */
	where?: string;
	/** Ids of the districts where it helps; `['*']` when it helps everywhere; absent when it is about no place. */
	districts?: string[];
	/** Who it is for, in the words of `domain/audiences.ts`. */
	for?: string[];
	/** True when you can go or ring yourself, false when a professional must; absent when not known. */
	self?: boolean;
	languages?: string[];
	phone?: string;
	/** Whose number it is, when it is not the service's own. */
	phoneLabel?: string;
	/** When it was last confirmed, in words. */
	freshness?: string;
	/** When it is open, as `openData` writes it; absent when that is not known or not sure enough. */
	open?: string;
	/** True for the helpline that is its area's front door. */
	frontDoor?: boolean;
	/** 0 confirmed, 1 check first, 2 not confirmed. Absent for pages that do not go stale. */
	doubt?: number;
}

/** What a page gives to the build: its entry, and more words that find it without being shown. */
export type PageEntry = Omit<SearchEntry, 'url'> & { words?: string };

/** A place that people name: a district or an area. */
export interface SearchPlace {
	name: string;
	/** Every way of saying it, as `plain()` writes it. */
	said: string[];
	districts: string[];
}

/** Words that find a page beside its title: those that weigh more, and the others. Each stands in one place alone. */
export type PageTexts = [words: string, text: string];

/** Pages that can be found: all of them, or those of one area. */
export interface SearchPages {
	/** In the order of their addresses. */
	entries: SearchEntry[];
	/** By the entries' numbers. */
	texts: PageTexts[];
}

/** Areas by their ids. */
export type SearchAreas = Record<string, { name: string; districts: string[] }>;

/** `/search/data.json`, which search loads first. Made at build, the same for everybody. */
export interface SearchData extends SearchPages {
	/** What people say: what it means. From content/search-words.yaml. */
	said: Record<string, string>;
	places: SearchPlace[];
	/** Areas whose own pages stand in `/search/<area>.json` and not here. None while all together are small enough. */
	areas: SearchAreas;
}
