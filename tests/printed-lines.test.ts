import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import type { AnyService } from '../src/directory.ts';
import { freshnessOf, type Checkable } from '../src/domain/freshness.ts';
import { isNationwide } from '../src/domain/coverage.ts';
import { tellingWords } from '../src/domain/tab-title.ts';
import { linesToPrint } from '../src/printed/printed-lines.ts';

/** A day on which every date in the content is over two years old. */
const LATER = new Date('2099-01-01');

type Altered = Partial<Checkable> & { key: string };

/** The real helplines as they will be on a day, with one of them altered. */
function helplines(today: Date, altered?: Altered): AnyService[] {
	return readServiceFiles()
		.filter(({ kind }) => kind === 'helplines')
		.map(({ kind, id, text }) => {
			const key = `${kind}/${id}`;
			const own = yaml.load(text.split(/^---$/m)[1]!) as AnyService['data'];
			const data = altered?.key === key ? { ...own, ...altered } : own;
			const freshness = freshnessOf(kind, data as Checkable, today);
			return { kind, id, key, data, freshness, nationwide: isNationwide(data.covers) } as AnyService;
		})
		.filter(({ data }) => data.status !== 'closed');
}

const talk = helplines(LATER).find(
	({ data, nationwide }) =>
		nationwide &&
		data.phones &&
		data.topics.length === 1 &&
		data.topics[0] === 'someone-to-talk-to' &&
		!('permanent' in data),
)!;
const confirmed: Altered = { key: talk.key, status: 'open', checked: { on: '2098-12' } };

describe('when the helplines of an area have all gone stale', () => {
	test('a nationwide helpline that is confirmed stands on the card', () => {
		const { lines, emergencyAlone } = linesToPrint(helplines(LATER, confirmed), '', ['someone-to-talk-to']);
		expect(emergencyAlone).toBe(false);
		expect(lines.map(({ number }) => number)).toEqual(talk.data.phones!.map(({ number }) => number));
	});

	test('a poster for one matter falls back to somebody to talk to', () => {
		const { lines } = linesToPrint(helplines(LATER, confirmed), '', ['fgm']);
		expect(lines[0]!.number).toBe(talk.data.phones![0]!.number);
	});

	test('when none in the country is confirmed, 999 stands alone, with the words to ring it', () => {
		const { lines, emergencyAlone } = linesToPrint(helplines(LATER), '', ['someone-to-talk-to']);
		expect(emergencyAlone).toBe(true);
		expect(lines).toMatchObject([{ number: '999', name: 'If you are in danger', discreet: 'Emergency' }]);
		expect(lines[0]!.terms).toContain('press 55 when asked');
		expect(lines[0]!.asOf).toMatch(/N-\d{3}$/);
		expect(`${lines[0]!.discreet} ${lines[0]!.strip} ${lines[0]!.terms} ${lines[0]!.asOf}`).not.toMatch(tellingWords);
	});

	test('nothing that is not confirmed is printed', () => {
		const { lines } = linesToPrint(helplines(LATER), '', ['fgm']);
		expect(lines.map(({ asOf }) => asOf).join()).not.toContain('Not confirmed');
	});
});
