import { audienceIds } from './audiences.ts';
import { kindIds } from './kinds.ts';
import { topicIds } from './topics.ts';

/** What a value of an attribute must be: one of some words, or the id of a helpline. */
type Values = readonly string[] | 'helpline' | 'area';

/**
 * What a guide may place among its words, and the attributes of each. An attribute with `!` at its end is needed.
 * The checker refuses anything else, so that a guide can be written without knowing any code.
 */
export const guideComponents: Record<string, Record<string, Values>> = {
	Helpline: { 'id!': 'helpline' },
	Services: { kind: kindIds, for: audienceIds, topic: topicIds, area: 'area' },
	Emergency: {},
};
