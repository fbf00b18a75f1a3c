/** How many entries a page of a list holds: enough for few requests, few enough for a phone. */
export const PAGE_SIZE = 100;

/** One page of a list, with the fields that HSDS 3.0 gives to pages. */
export interface ListPage {
	/** The file's name: `services`, `services-2`, `services-3`. */
	file: string;
	body: {
		total_items: number;
		total_pages: number;
		page_number: number;
		size: number;
		first_page: boolean;
		last_page: boolean;
		empty: boolean;
		contents: unknown[];
	};
}

/** The name of a page of a list. The first has the list's own name. */
export const pageFile = (name: string, page: number): string => (page === 1 ? name : `${name}-${page}`);

/** A list cut into pages; an empty list is one empty page. */
export function pagesOf(name: string, items: readonly unknown[], size = PAGE_SIZE): ListPage[] {
	const total = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: total }, (_, at) => {
		const contents = items.slice(at * size, (at + 1) * size);
		return {
			file: pageFile(name, at + 1),
			body: {
				total_items: items.length,
				total_pages: total,
				page_number: at + 1,
				size: contents.length,
				first_page: at === 0,
				last_page: at === total - 1,
				empty: contents.length === 0,
				contents,
			},
		};
	});
}
