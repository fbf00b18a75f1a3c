import type { ServiceChange } from './changes.ts';
import { factsOf, sameFacts, type SubjectOfChange } from './facts.ts';
import { endOf, isPartialDate, startOf } from '../../domain/partial-date.ts';
import { isListed, wordAt, type ReviewedService } from './reviewed-service.ts';
import type { Snapshot } from './snapshot.ts';

/** What a rule of danger may look at beside the change itself. */
export interface Context {
	before: Snapshot;
	after: Snapshot;
	today: Date;
}

/** A rule: why a change is dangerous, in plain words to the reviewer; nothing for a change that is not. */
export type Rule = (change: ServiceChange, context: Context) => string[];

/** The rule of a service that was there before and people are still sent to. */
export const whileListed =
	(rule: (before: ReviewedService, after: ReviewedService, context: Context) => (string | false | undefined)[]): Rule =>
	({ before, after }, context) =>
		before && isListed(after) ? rule(before, after, context).filter((words) => typeof words === 'string') : [];

/** When a service was last seen to be right (milliseconds); NaN when it does not say. A date may be in the future. */
export function checkedAt(service: ReviewedService): number {
	const on = wordAt(service, 'checked.on');
	return isPartialDate(on) ? endOf(on).getTime() : Number.NaN;
}

/** True when somebody looked again: the date is there, is newer, and is not still to come. */
export function isCheckedAgain(before: ReviewedService, after: ReviewedService, today: Date): boolean {
	const [was, is] = [checkedAt(before), checkedAt(after)];
	// A word that is no date is before no day.
	return startOf(wordAt(after, 'checked.on')) <= today && (Number.isNaN(was) || is > was);
}

/** True when both say something of a subject and it is not the same, or one of them says nothing. */
export const differ = (before: ReviewedService, after: ReviewedService, subject: SubjectOfChange): boolean =>
	!sameFacts(before, after, subject);

/** True when a service says anything of a subject. */
export const has = (service: ReviewedService, subject: SubjectOfChange): boolean =>
	factsOf(service, subject).length > 0;
