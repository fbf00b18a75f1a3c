import { costOf } from '../../domain/phone.ts';
import { isCheckedAgain, whileListed, type Rule } from './danger-context.ts';
import { isListed, numbersOf, wordAt, type ReviewedService } from './reviewed-service.ts';

const isFree = (number: string) => costOf(number) === 'free';
const free = (numbers: string[]) => numbers.filter(isFree);

/** Every number that somebody may ring or text, in order. */
const everyNumber = (service: ReviewedService) =>
	[...numbersOf(service), wordAt(service, 'text.number').replaceAll(/\D/g, '')].filter(Boolean);

const isEmergency = (service: ReviewedService | undefined) =>
	service !== undefined && (wordAt(service, 'permanent') === 'true' || numbersOf(service).includes('999'));

const unchecked: Rule = whileListed((before, after, { today }) => [
	everyNumber(before).join() !== everyNumber(after).join() &&
		!isCheckedAgain(before, after, today) &&
		'A number changed, and "checked" has no newer date. Ring it before you say yes.',
]);

/** A free number stands out or is the only one that somebody without money or with a watched bill can ring. */
const dearer: Rule = whileListed((before, after) => {
	const [was, is] = [numbersOf(before), numbersOf(after)];
	if (is.length === 0) return [was.length > 0 && 'It has no number any more.'];
	const firstPaid = was[0] && isFree(was[0]) && !isFree(is[0]!);
	const lost = free(was).length > 0 && free(is).length === 0;
	return [(firstPaid || lost) && 'The number was free to ring. The new one is not, and it can show on a phone bill.'];
});

const emergency: Rule = ({ before, after }) =>
	isEmergency(before) || isEmergency(after) ? ['This is about 999 or another emergency number.'] : [];

const hidden: Rule = ({ before, after }) => {
	const claims = (service: ReviewedService | undefined) => isListed(service) && wordAt(service, 'notOnBill') === 'true';
	return claims(after) && !(before && claims(before) && numbersOf(before).join() === numbersOf(after!).join())
		? ['It says that this number does not show on phone bills. Somebody will rely on that: read the source.']
		: [];
};

/** Dangers of the numbers that people ring. */
export const numberDangers: Rule[] = [unchecked, dearer, emergency, hidden];
