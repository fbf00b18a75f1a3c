/** How much to measure. */
export interface Options {
	/** One run of each and the small sizes alone. */
	quick: boolean;
	/** Search and builds over 50,000 services too. */
	full: boolean;
}

export type Row = Record<string, string | number>;

/** A table as `BENCHMARKS.md` shows it. All rows have the same columns. */
export interface Table {
	caption: string;
	rows: Row[];
}

/** What a part found. Notes are whole sentences: what is met, what is not, and why. */
export interface Outcome {
	tables: Table[];
	notes: string[];
}

/** One thing that is measured. */
export interface Part {
	/** What `--only` calls it. */
	name: string;
	title: string;
	run: (options: Options) => Outcome | Promise<Outcome>;
}

/** Progress goes to the error stream. */
export const say = (words: string): void => console.error(words);

/** The middle one; of an even count, the upper of the two in the middle. */
export const median = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** A number to so many decimals. */
export const round = (value: number, decimals = 0): number => Number(value.toFixed(decimals));

export const MB = 1_000_000;
