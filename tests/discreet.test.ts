import { describe, expect, test } from 'vitest';
import { audienceIds, type Audience } from '../src/domain/audiences.ts';
import { discreetName, unlessTelling } from '../src/domain/discreet.ts';
import { kindIds, type Kind } from '../src/domain/kinds.ts';
import { tabTitle, tellingWords } from '../src/domain/tab-title.ts';
import { topicIds, type Topic } from '../src/domain/topics.ts';

const name = (kind: Kind, topics: Topic[] = [], audience: Audience[] = ['everyone']) =>
	discreetName({ kind, data: { topics, for: audience } });

describe('what a service is called on paper', () => {
	test.each<[Kind, string]>([
		['helplines', 'Advice line'],
		['one-stop-shops', 'Drop-in'],
		['idvas', 'Adviser'],
		['refuges', 'Housing advice'],
		['support', 'Local service'],
		['perpetrator-programmes', 'Advice line'],
	])('a service of the kind %s: %s', (kind, words) => expect(name(kind)).toBe(words));

	test.each<[Topic, string]>([
		['housing', 'Housing advice'],
		['legal', 'Legal advice'],
		['money', 'Money advice'],
		['children-and-families', 'Family service'],
		['pets', 'Pet care'],
		['travel', 'Travel'],
		['health', 'Health service'],
	])('support with %s, whatever else it helps with: %s', (topic, words) => {
		expect(name('support', [topic])).toBe(words);
		expect(name('support', ['stalking', topic])).toBe(words);
	});

	test('only support is called by what it helps with', () => {
		const named = kindIds.filter((kind) => kind !== 'support').map((kind) => name(kind, ['pets']));
		expect(named.filter((words) => words.includes('Pet'))).toEqual([]);
	});

	test('only groups that give nobody away are named', () => {
		const said = audienceIds.filter((group) => name('helplines', [], [group]) !== 'Advice line');
		expect(said).toEqual(['women', 'men', 'young-people', 'older', 'deaf']);
		expect(name('helplines', [], ['lgbt', 'women'])).toBe('Advice line, for women');
		expect(name('helplines', [], ['everyone', 'women'])).toBe('Advice line');
		expect(name('support', ['pets'], ['young-people'])).toBe('Pet care, for young people');
	});

	test('no kind, topic or group makes a name that tells', () => {
		for (const kind of kindIds)
			for (const topic of topicIds)
				for (const group of audienceIds) expect(name(kind, [topic], [group])).not.toMatch(tellingWords);
	});
});

const telling = [
	...[
		'Domestic abuse line',
		'Violence',
		'Women’s refuge',
		'Perpetrators',
		'VICTIM Support',
		'Survivors',
		'Rape crisis',
	],
	...['Sexual assault', 'MARAC', 'IDVA', 'Stalking', 'Harassment', 'Coercion', 'Controlling', 'Sexual health', 'FGM'],
	...['Mutilation', 'Honour helpline', 'Honor', 'Forced Marriage Unit', 'Harmful', 'Self-harm', 'Safe place'],
	...['safehouse', 'SAFE HOUSE', 'Sanctuary scheme', 'Clare’s Law', 'abusive'],
];
const harmless = [
	'Out of hours',
	'Pharmacy, High Street',
	'Kent',
	'Safer Dudley',
	'Marriage guidance',
	'Charm',
	'AFGMB',
];

test.each(telling)('“%s” tells', (words) => {
	expect(unlessTelling(words)).toBeUndefined();
	expect(tabTitle('Kent', words)).toBe('Kent');
});

test.each(harmless)('“%s” does not', (words) => {
	expect(unlessTelling(words)).toBe(words);
	expect(tabTitle('Kent', words)).toBe(`Kent, ${words}`);
});

test('where there are no words, there is nothing to say and the tab is “Information”', () => {
	expect([unlessTelling(undefined), unlessTelling('')]).toEqual([undefined, undefined]);
	expect(['', undefined, 'Refuges'].map((part) => tabTitle(part))).toEqual(Array(3).fill('Information'));
});
