const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The ways of mistyping one letter of a word, at a place. */
export const mistypes: Record<string, (word: string, at: number, random: () => number) => string> = {
	wrong: (word, at, random) => word.slice(0, at) + LETTERS[Math.floor(random() * 26)] + word.slice(at + 1),
	missing: (word, at) => word.slice(0, at) + word.slice(at + 1),
	doubled: (word, at) => word.slice(0, at + 1) + word.slice(at),
	swapped: (word, at) =>
		word.slice(0, at) +
		word
			.slice(at, at + 2)
			.split('')
			.reverse()
			.join('') +
		word.slice(at + 2),
};

/** A word with one letter mistyped in each way. */
export const mistyped = (word: string, random: () => number): string[] =>
	Object.values(mistypes).map((mistype) => mistype(word, Math.floor(random() * (word.length - 1)), random));
