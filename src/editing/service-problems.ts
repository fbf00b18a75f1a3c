import { closingProblems } from './closing.ts';
import { datesToCome } from './dates.ts';
import { numberIn } from './numbers-in-prose.ts';
import { passagesOf, type Passage } from './passages.ts';
import { personIn } from './people.ts';
import { error, type Problem } from './problem.ts';
import { placeField, placeIn } from './refuge-places.ts';
import type { Service } from './service.ts';
import { venueProblems } from './venues.ts';

const listed = (words: string | undefined) => (words === undefined ? [] : [words]);

/** What must not be read in a passage, in words. */
function wordsAgainst(passage: Passage, { kind }: Service): string[] {
	const people = personIn(passage);
	const place = kind === 'refuges' ? placeIn(passage) : undefined;
	// A mobile is a number too: it is told once.
	const number = people.length > 0 ? undefined : numberIn(passage);
	return [...people, ...listed(number), ...listed(place)];
}

const passageProblems = (service: Service): Problem[] =>
	passagesOf(service).flatMap((passage) =>
		wordsAgainst(passage, service).map((words) => error(service.path, passage.field, words, passage.line)),
	);

/** For a refuge, the words about an unknown field that could hold a place say why it can never be one. */
const ownProblems = ({ kind, problems }: Service): Problem[] =>
	problems.map((problem) => {
		const refusal = kind === 'refuges' ? placeField(problem.field.split('.').at(-1)!) : undefined;
		return refusal ? { ...problem, message: refusal } : problem;
	});

/** All that is wrong with one service, looked at alone. */
export const serviceProblems = (service: Service, today: Date): Problem[] => [
	...ownProblems(service),
	...passageProblems(service),
	...datesToCome(service, today),
	...closingProblems(service),
	...venueProblems(service),
];
