import { closingProblems } from './closing.ts';
import { datesToCome } from './dates.ts';
import { hiddenText } from './hidden-text.ts';
import { numbersIn } from './numbers-in-prose.ts';
import { passagesOf, type Passage } from './passages.ts';
import { personIn, withoutMobiles } from './people.ts';
import { error, type Problem } from './problem.ts';
import { placeField, placesIn } from './refuge-places.ts';
import type { Service } from './service.ts';
import { stalenessProblems } from './staleness.ts';
import { venueProblems } from './venues.ts';

/** What must not be read in a passage, in words. */
const wordsAgainst = (passage: Passage, { kind }: Service): string[] => [
	...personIn(passage),
	...numbersIn({ ...passage, text: withoutMobiles(passage.text) }),
	...(kind === 'refuges' ? placesIn(passage) : []),
];

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
	...hiddenText(service),
	...passageProblems(service),
	...datesToCome(service, today),
	...closingProblems(service),
	...venueProblems(service),
	...stalenessProblems(service, today),
];
