import type { SheetEntry } from '../printed/sheet-entries.ts';
import { wordsOf, type SheetLine, type Wording } from './sheet-item.ts';

/** What a worker has chosen. It is kept nowhere but in this page's memory. */
export interface Choice {
	district: string;
	needs: string[];
	wording: Wording;
	/** What was ticked or unticked by hand, by code. */
	ticks: ReadonlyMap<string, boolean>;
}

const fits = ({ districts, topics }: SheetEntry, { district, needs }: Choice) =>
	districts.includes(district) && (needs.length === 0 || needs.some((need) => topics.includes(need)));

/** Ticked by hand, or as it comes: sure ones alone, and before a need is chosen those near by. */
const isTicked = ({ code, sure, first }: SheetEntry, { ticks, needs }: Choice) =>
	ticks.get(code) ?? (sure && (first || needs.length > 0));

/** Without names, two services with the same number are one line. The first is kept. */
function withNewNumbers(lines: SheetLine[]): SheetLine[] {
	const seen = new Set<string>();
	return lines.filter(({ words: { numbers, lines: places } }) => {
		const isNew = numbers.length === 0 ? places.length > 0 : numbers.some(({ number }) => !seen.has(number));
		numbers.forEach(({ number }) => seen.add(number));
		return isNew;
	});
}

/** The services that a choice shows, in the order of the paper. */
export function linesFor(all: SheetEntry[], choice: Choice): SheetLine[] {
	const lines = all
		.filter((entry) => fits(entry, choice))
		.flatMap((entry) => {
			const words = wordsOf(entry, choice.wording);
			return words ? [{ entry, words, ticked: isTicked(entry, choice) }] : [];
		});
	return choice.wording === 'discreet' ? withNewNumbers(lines) : lines;
}
