import { expect, test } from 'vitest';
import { dateProblem, endOf, inWords, isPartialDate, newestFirst, startOf } from '../src/domain/partial-date.ts';

test.each(['2024', '2024-05', '2024-05-29', '2024-02-29', '2023-12-31'])('%s is a date', (date) => {
	expect(isPartialDate(date)).toBe(true);
	expect(dateProblem(date)).toBeUndefined();
});

test.each([
	'2026-02-30',
	'2023-02-29',
	'2024-13',
	'2024-00',
	'2024-05-00',
	'2024-5',
	'24',
	'2024-05-29T00:00',
	'',
	'undated',
	'0000',
])('%j is none', (text) => {
	expect(isPartialDate(text)).toBe(false);
	expect(dateProblem(text)).toBeTruthy();
});

test('what to write in place of what is no date', () => {
	expect(dateProblem('2026-02-30')).toBe('"2026-02-30" is not a day in the calendar. Look at the source again');
	expect(dateProblem('29/05/2024')).toBe('"29/05/2024" does not have the year first. Write "2024-05-29"');
	expect(dateProblem('29 May 2024')).toBe('"29 May 2024" does not have the year first. Write "2024-05-29"');
	expect(dateProblem('May 2024')).toBe('"May 2024" does not have the year first. Write "2024-05"');
	expect(dateProblem(' 29 May 2024 ')).toContain('Write "2024-05-29"');
	for (const words of ['on 29 May 2024', '29 May 2024 or so', '00/2024', 'Foo 2024', '30 Feb 2024'])
		expect(dateProblem(words), words).toMatch(/ is not a date\. Write year-month-day like/);
	expect(dateProblem('last week')).toMatch(/^"last week" is not a date\. Write year-month-day like/);
});

test.each([...Array(12).keys()])('a month’s name is understood, whole or short: month %i from January', (at) => {
	const month = new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(2024, at, 1));
	const meant = `Write "2024-${String(at + 1).padStart(2, '0')}-03"`;
	expect(dateProblem(`3 ${month} 2024`)).toContain(meant);
	expect(dateProblem(`3 ${month.slice(0, 3)} 2024`)).toContain(meant);
});

test('the first and the last moment that a date may mean', () => {
	const both = (date: string) => [startOf(date), endOf(date)].map((moment) => moment.toISOString());
	expect(both('2024')).toEqual(['2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.000Z']);
	expect(both('2024-02')).toEqual(['2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.000Z']);
	expect(both('2024-05-29')).toEqual(['2024-05-29T00:00:00.000Z', '2024-05-29T23:59:59.000Z']);
});

test('words are no more precise than the date', () => {
	expect(['2024', '2024-05', '2024-05-29', '2024-01-01'].map(inWords)).toEqual([
		'2024',
		'May 2024',
		'29 May 2024',
		'1 January 2024',
	]);
});

test('the newest comes first, and a year counts at its end', () => {
	expect(['2023-12-31', '2024', '2024-05', '2024-05-29'].sort(newestFirst)).toEqual([
		'2024',
		'2024-05',
		'2024-05-29',
		'2023-12-31',
	]);
});
