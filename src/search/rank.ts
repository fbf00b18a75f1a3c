import type { SearchEntry } from './entry.ts';
import { wordsOf } from './plain.ts';

/** What search found for one thing asked: an entry's number, and how well it fits, 1 being the best fit of all. */
export type Fits = ReadonlyMap<number, number>;

/** What lifts and lowers an entry beside how well it fits. */
export interface Wishes {
	/** Districts that are named or chosen. */
	districts: readonly string[];
	/** The words that are looked for. */
	words: readonly string[];
	/** Groups that are chosen, in the words of the entries. */
	for?: string | undefined;
}

/** How much an entry's date counts: confirmed, check first, not confirmed. */
const BY_DOUBT = [1, 0.9, 0.55];
const EVERYWHERE = '*';

/** True when people in one of the districts can use it. */
export const covers = ({ districts }: SearchEntry, wanted: readonly string[]): boolean =>
	districts?.some((id) => id === EVERYWHERE || wanted.includes(id)) ?? false;

/** When no place is known, a service for one place is less likely to be the visitor's than one for everywhere. */
const LOCAL_WITHOUT_PLACE = 0.85;

/** How near an entry is to the districts wanted: the fewer places it is for, the nearer; elsewhere is last.
 * The area's front door leads to all the others. */
function nearness(entry: SearchEntry, wanted: readonly string[]): number {
	if (!entry.districts) return 1;
	if (wanted.length === 0) return entry.districts.includes(EVERYWHERE) ? 1 : LOCAL_WITHOUT_PLACE;
	if (!covers(entry, wanted)) return 0.25;
	if (entry.districts.includes(EVERYWHERE)) return 1;
	return (entry.districts.length <= wanted.length ? 3 : 2.4) * (entry.frontDoor ? 1.4 : 1);
}

/** For whom it is: services made for the group chosen come before those for everyone. */
const aim = (entry: SearchEntry, wanted?: string) => (wanted && entry.for?.includes(wanted) ? 1.4 : 1);

/** Entries that a search for a place alone does not begin with: they are for few of those who ask. */
const FEW = ['People who are harming someone', 'Professionals'];
const isForFew = (entry: SearchEntry) => entry.for?.every((who) => FEW.includes(who)) ?? false;

/**
 * How well an entry fits all that is asked: from 1 to 2 for one that has all of it, and much less for one that lacks
 * some, so that a doubtful service with all of it comes before a sure one with half.
 */
function fit(row: number, asked: readonly Fits[]): number {
	const found = asked.map((fits) => fits.get(row) ?? 0);
	const share = found.filter(Boolean).length / asked.length;
	return share ** 2 * (1 + found.reduce((sum, one) => sum + one, 0) / asked.length);
}

/** How much of its title is asked for, when all that is asked stands in it: a name is asked for by its name. */
function named({ title }: SearchEntry, words: readonly string[]): number {
	const inTitle = new Set(wordsOf(title));
	return words.length > 0 && words.every((word) => inTitle.has(word)) ? 1 + words.length / inTitle.size : 1;
}

/** What an entry is worth when a place alone is asked for: its own page first, help for few last. */
const worthForPlace = (entry: SearchEntry) => (entry.kind === 'Place' ? 2 : isForFew(entry) ? 0.2 : 1);

/** Who can help comes before what there is to read; pages about this site are seldom what is looked for. */
const WEIGHTS: Record<string, number> = { Guide: 0.5, Page: 0.6 };
const weight = ({ kind }: SearchEntry) => WEIGHTS[kind] ?? 1;

/** The value that entries are ordered by. */
function value(entry: SearchEntry, row: number, asked: readonly Fits[], wishes: Wishes): number {
	const sure = BY_DOUBT[entry.doubt ?? 0]!;
	const base = asked.length > 0 ? fit(row, asked) : worthForPlace(entry);
	return (
		base *
		sure *
		weight(entry) *
		nearness(entry, wishes.districts) *
		aim(entry, wishes.for) *
		named(entry, wishes.words)
	);
}

/**
 * The numbers of the entries that have something asked, the best first: those that fit, for the place that is named
 * or chosen before those for elsewhere, the confirmed before the others. With nothing asked, all that cover the place.
 */
export function rank(entries: readonly SearchEntry[], asked: readonly Fits[], wishes: Wishes): number[] {
	const isFound = (row: number) =>
		asked.length > 0 ? asked.some((fits) => fits.has(row)) : covers(entries[row]!, wishes.districts);
	return entries
		.map((entry, row) => ({ row, value: value(entry, row, asked, wishes) }))
		.filter(({ row }) => isFound(row))
		.sort((a, b) => b.value - a.value)
		.map(({ row }) => row);
}
