import { expect, test } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import { hoursInWords, hoursProblem } from '../src/domain/hours.ts';

const inWords: [hours: string, words: string][] = [
	['Tu 09:30-11:30', 'Tuesdays, 9.30am to 11.30am'],
	['Mo-Fr 08:00-20:00', 'Monday to Friday, 8am to 8pm'],
	['Mo,We,Fr 09:00-12:00', 'Mondays, Wednesdays and Fridays, 9am to 12 noon'],
	['Sa,Su 10:00-12:00', 'Saturdays and Sundays, 10am to 12 noon'],
	['Mo-Th 10:00-20:30; Fr 10:00-16:30', 'Monday to Thursday, 10am to 8.30pm; Fridays, 10am to 4.30pm'],
	['Mo-Su 09:00-17:00', 'Every day, 9am to 5pm'],
	['10:00-12:00', 'Every day, 10am to 12 noon'],
	// Several spells a day
	['Mo-Fr 10:00-12:00,14:00-16:00', 'Monday to Friday, 10am to 12 noon and 2pm to 4pm'],
	['Mo 01:00-02:00,23:00-24:00', 'Mondays, 1am to 2am and 11pm to midnight'],
	// Day and night
	['24/7', 'Day and night, every day'],
	['Mo-Su 00:00-24:00', 'Day and night, every day'],
	['Mo-Fr 00:00-24:00', 'Monday to Friday, day and night'],
	// Past midnight
	['Fr 22:00-02:00', 'Fridays, 10pm to 2am'],
	['Fr 22:00-26:00', 'Fridays, 10pm to 2am'],
	['Mo-Su 20:00-08:00', 'Every day, 8pm to 8am'],
	[
		'Mo-Fr 17:00-09:00, Sa,Su 00:00-24:00',
		'Monday to Thursday, 5pm to 9am; Fridays, 5pm to midnight; Saturdays and Sundays, day and night',
	],
	// By the month
	['Sa[1] 10:00-12:00', 'First Saturday of the month, 10am to 12 noon'],
	['Th[1,3] 10:00-12:00; PH off', 'First and third Thursday of the month, 10am to 12 noon, not on bank holidays'],
	['Mo[2] 10:00-12:00', 'Second Monday of the month, 10am to 12 noon'],
	['Tu[4] 10:00-12:00', 'Fourth Tuesday of the month, 10am to 12 noon'],
	['We[1] 10:00-12:00', 'First Wednesday of the month, 10am to 12 noon'],
	['Su[3] 10:00-12:00', 'Third Sunday of the month, 10am to 12 noon'],
	['Sa[5] 10:00-12:00', 'Fifth Saturday of the month, 10am to 12 noon'],
	['Fr[-1] 10:00-12:00', 'Last Friday of the month, 10am to 12 noon'],
	['We 09:00-12:00; Sa[1] 10:00-12:00', 'Wednesdays, 9am to 12 noon; first Saturday of the month, 10am to 12 noon'],
	// Every other week
	['week 1-53/2 Tu 09:30-11:30', 'Every other week: Tuesdays, 9.30am to 11.30am'],
	['week 2-52/2 Tu 09:30-11:30; PH off', 'Every other week: Tuesdays, 9.30am to 11.30am, not on bank holidays'],
	[
		'week 1-53/2 Tu 09:30-11:30; week 2-52/2 Th 10:00-12:00',
		'One week: Tuesdays, 9.30am to 11.30am. The next week: Thursdays, 10am to 12 noon',
	],
	// Bank holidays
	['Mo-Fr 09:00-17:00; PH off', 'Monday to Friday, 9am to 5pm, not on bank holidays'],
	['Tu 09:30-11:30; PH off', 'Tuesdays, 9.30am to 11.30am, not on bank holidays'],
	['Mo-Fr 09:00-17:00; PH 10:00-12:00', 'Monday to Friday, 9am to 5pm; bank holidays, 10am to 12 noon'],
	['Mo-Fr,PH 09:00-17:00', 'Monday to Friday, 9am to 5pm; bank holidays, 9am to 5pm'],
];
test.each(inWords)('%s in words', (hours, words) => {
	expect(hoursProblem(hours)).toBeUndefined();
	expect(hoursInWords(hours)).toBe(words);
});

const refused: [hours: string, words: string][] = [
	['Tuesdays 9.30', 'is not understood: a time needs its end too.'],
	['Tuesdays 9.30 to 11.30', 'is not clear. Did you mean "Tu 09:30-11:30"?'],
	['Mo-Fr 9am-5pm', 'is not clear. Did you mean "Mo-Fr 09:00-17:00"?'],
	['Mo-Fr 17:00-09:00; Sa,Su 00:00-24:00', 'is not clear. Did you mean "Mo-Fr 17:00-09:00, Sa,Su 00:00-24:00"?'],
	['rubbish', 'is not understood.'],
	['', 'is not understood.'],
	['Tu', 'is not clear.'],
	['off', 'never opens.'],
	['PH off', 'never opens.'],
	['Tu 09:30+', 'does not say when it closes.'],
	['Tu 09:30-11:30 "ring first"', 'has words in it: put the words into the note.'],
	['Jun-Aug Mo 09:00-10:00', 'is too complicated for the page: put seasons and dates into the note.'],
	['week 1-53/4 Mo 10:00-12:00', 'is too complicated for the page: put seasons and dates into the note.'],
	['Sa[1] 10:00-12:00, We 09:00-12:00', 'is too complicated for the page: put seasons and dates into the note.'],
	['SH off; Mo 10:00-12:00', 'speaks of school holidays, which the page cannot know: put them into the note.'],
];
test.each(refused)('%j is refused', (hours, words) => {
	const example = 'Write days and times like "Tu 09:30-11:30" or "Mo-Fr 08:00-20:00", or "24/7"';
	expect(hoursProblem(hours)).toBe(`"${hours}" ${words} ${example}`);
});

test('what the checker suggests is good itself', () => {
	const suggestions = refused.flatMap(([hours]) => /Did you mean "(.*?)"\?/.exec(hoursProblem(hours)!)?.[1] ?? []);
	expect(suggestions.length).toBeGreaterThan(2);
	expect(suggestions.map(hoursProblem)).toEqual(suggestions.map(() => undefined));
});

test('all hours of the content can be said', () => {
	const all = readServiceFiles().flatMap(({ text }) =>
		[...text.matchAll(/^ *hours: "?([^"\n]+)"?$/gm)].map(([, hours]) => hours!),
	);
	expect(all.length).toBeGreaterThan(0);
	for (const hours of new Set(all))
		expect(hoursInWords(hours), hours).toMatch(/^[A-Z].*(am|pm|noon|night|midnight|every day)/);
});
