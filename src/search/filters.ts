import type { SearchEntry } from './entry.ts';
import type { Opening } from './opening.ts';
import { covers } from './rank.ts';

/** What the visitor has chosen to narrow results by. Absent: all. */
export interface Filters {
	district?: string;
	kind?: string;
	for?: string;
	self?: string;
	language?: string;
	open?: string;
}

export type FilterName = keyof Filters;

const EVERYONE = 'Everyone';

/** Whether an entry passes each filter. What is for everyone is for every group but those who do harm and staff. */
const passes: Record<FilterName, (entry: SearchEntry, value: string, opening: Opening) => boolean> = {
	district: (entry, value) => covers(entry, [value]),
	kind: ({ kind }, value) => kind === value,
	for: (entry, value) => (entry.for?.includes(value) || (entry.for?.includes(EVERYONE) && isPublic(value))) ?? false,
	self: ({ self }, value) => self === (value === 'yes'),
	language: ({ languages }, value) => languages?.includes(value) ?? false,
	open: (entry, _, { isOpen }) => isOpen(entry),
};

const isPublic = (group: string) => group !== 'Professionals' && group !== 'People who are harming someone';

/** True when an entry passes all filters that are set. */
export const matches = (entry: SearchEntry, filters: Filters, opening: Opening): boolean =>
	(Object.entries(filters) as [FilterName, string | undefined][]).every(
		([name, value]) => !value || passes[name](entry, value, opening),
	);

/** How many entries there would be with the filters so. */
export const countOf = (entries: readonly SearchEntry[], filters: Filters, opening: Opening): number =>
	entries.filter((entry) => matches(entry, filters, opening)).length;
