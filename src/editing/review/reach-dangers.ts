import { coveredDistricts } from '../../domain/coverage.ts';
import { whileListed, type Rule } from './danger-context.ts';
import { wordAt, wordsAt, type ReviewedService } from './reviewed-service.ts';
import { placesOf } from './snapshot.ts';

const gone = (was: string[], is: string[]) => was.filter((one) => !is.includes(one));

const dropped: Rule = whileListed((before, after, context) => {
	const places = placesOf(context.before);
	const reach = (service: ReviewedService) => {
		const covers = wordsAt(service, 'covers');
		return [...coveredDistricts(covers, places), ...covers.filter((place) => ['wales', 'scotland'].includes(place))];
	};
	const lost = gone(reach(before), reach(after));
	return [lost.length > 0 && `People in ${lost.join(', ')} will not find it any more.`];
});

const shutOut: Rule = whileListed((before, after) => {
	const [was, is] = [wordsAt(before, 'for'), wordsAt(after, 'for')];
	const lost = is.includes('everyone') ? [] : gone(was, is);
	return [lost.length > 0 && `It is not for ${lost.join(', ')} any more.`];
});

const sides: Rule = whileListed((before, after) => {
	const harming = (service: ReviewedService) => wordsAt(service, 'for').includes('harming-someone');
	return [
		harming(before) !== harming(after) &&
			'It moves between services for people who are hurt and for people who are harming someone.',
	];
});

const withoutWorker: Rule = whileListed((before, after) => {
	const [was, is] = [wordAt(before, 'referral.how'), wordAt(after, 'referral.how')];
	const ways = wordsAt(before, 'for').join() === 'professionals' && wordsAt(after, 'for').join() !== 'professionals';
	return [
		((was === 'professional' && is !== 'professional') || ways) &&
			'Only a professional could refer to it. Now people are told to come themselves: make sure that they will be let in.',
		was !== 'professional' &&
			is === 'professional' &&
			'People could come themselves. Now only a professional can refer.',
	];
});

/** Dangers of who can use a service, and where. */
export const reachDangers: Rule[] = [dropped, shutOut, sides, withoutWorker];
