import { callableNumbers } from './guide-numbers.ts';
import type { Passage } from './passages.ts';
import { personIn } from './people.ts';
import { placesIn } from './refuge-places.ts';

/** Fewer digits than this are figures, like cases in a year. */
const SHORTEST = 5;

const numbersIn = (passage: Passage) =>
	callableNumbers(passage)
		.filter((found) => found.replaceAll(/\D/g, '').length >= SHORTEST)
		.map((found) => `"${found}" may be a phone number. The page takes numbers from the services’ files. Delete it`);

/** Numbers, people and places in the words of a page that is no service's: a place might be a refuge's. */
export const harmIn = (passage: Passage): string[] => [
	...numbersIn(passage),
	...personIn(passage),
	...placesIn(passage),
];
