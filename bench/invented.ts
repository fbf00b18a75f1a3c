const FIRST =
	'Ash Barn Beck Brad Burn Cal Clay Cob Dun East Elm Fen Gar Hal Hart Holm Kel King Lang Leigh Mar Mill New Oak Pen Rad Rush Sand Shel Stan Sut Thorn Wal Wat Wen West Whit Win Wood Yar'.split(
		' ',
	);
const LAST =
	'borough bourne bridge bury by combe cott dale den field ford gate ham head hill holme hurst ington ley low marsh mere mouth ness over port sea sley stead stoke thorpe ton try wald wark well wick with worth'.split(
		' ',
	);

/** No sentence has more words than this. */
const LONGEST = 24;

/** A place that sounds English and is none: 1,600 of them, and then the same again. */
export const placeName = (at: number): string =>
	FIRST[at % FIRST.length]! + LAST[Math.floor(at / FIRST.length) % LAST.length]!;

/**
 * Gives sentences of the same kind as those given, no two alike: each word is one that follows the last somewhere in
 * them. So copies do not compress better than services that people wrote.
 */
export function sentencesLike(given: readonly string[], random: () => number): () => string {
	const next = new Map<string, string[]>();
	for (const words of given.map((sentence) => ['', ...sentence.split(' '), '']))
		words.slice(1).forEach((word, at) => next.set(words[at]!, [...(next.get(words[at]!) ?? []), word]));
	const follow = (word: string) => next.get(word)![Math.floor(random() * next.get(word)!.length)]!;
	return () => {
		const words = [follow('')];
		while (words.length < LONGEST) {
			const word = follow(words.at(-1)!);
			if (!word) break;
			words.push(word);
		}
		return words.join(' ');
	};
}
