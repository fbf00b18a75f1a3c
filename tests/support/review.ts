import { textsHere, type Texts } from '../../src/editing/review/content-texts.ts';
import {
	isListed,
	numbersOf,
	wordAt,
	wordsAt,
	type ReviewedService,
} from '../../src/editing/review/reviewed-service.ts';
import { review, type Review } from '../../src/editing/review/review.ts';
import { readSnapshot } from '../../src/editing/review/snapshot.ts';
import { costOf } from '../../src/domain/phone.ts';

/** The real content, which every test changes in a copy. */
export const texts = textsHere();
export const content = readSnapshot(texts);

/** A day after every date in the content. */
export const TODAY = new Date('2030-06-15T12:00:00Z');

/** The first real service for which a rule holds; throws when the content has none. */
export function serviceWhere(rule: (service: ReviewedService) => boolean): ReviewedService {
	const found = [...content.services.values()].find(rule);
	if (!found) throw new Error('No service fits the rule of this test');
	return found;
}

/** True for an ordinary service that people are sent to: no refuge, no emergency number, no helpline of an area. */
export const isOrdinary = (service: ReviewedService): boolean =>
	isListed(service) &&
	service.kind !== 'refuges' &&
	wordAt(service, 'permanent') === '' &&
	!numbersOf(service).includes('999') &&
	!wordsAt(service, 'topics').includes('safe-place') &&
	!Object.values(content.areas).some(({ helpline }) => service.key === `helplines/${String(helpline)}`);

/** True for a service whose first number has a cost. */
export const rings = (service: ReviewedService, cost: 'free' | 'local-rate'): boolean =>
	numbersOf(service)[0] !== undefined && costOf(numbersOf(service)[0]!) === cost;

/** A file's text with a change; throws when the change changes nothing, as the test would then prove nothing. */
export function changed(text: string, from: RegExp | string, to: string): string {
	const result = text.replace(from, to);
	if (result === text) throw new Error(`There is no ${from} to change`);
	return result;
}

/** The review of the real content against itself with some files changed, added or, when `undefined`, deleted. */
export function reviewOf(files: Record<string, string | undefined>): Review {
	const after = new Map<string, string>(texts);
	for (const [path, text] of Object.entries(files)) {
		if (text === undefined) after.delete(path);
		else after.set(path, text);
	}
	return review(content, readSnapshot(after satisfies Texts), TODAY);
}

/** The review of one service with one change in its file. */
export const afterChange = ({ path, text }: ReviewedService, from: RegExp | string, to: string): Review =>
	reviewOf({ [path]: changed(text, from, to) });

/** Every reason for which a review marks something. */
export const dangersIn = ({ services, files }: Review): string[] => [...services, ...files].flatMap((it) => it.dangers);
