import fc from './properties.ts';
import { readServiceFiles } from '../../src/content-files.ts';
import { hoursProblem } from '../../src/domain/hours.ts';
import type { Hours } from '../../src/domain/opening-hours.ts';

/** Every opening_hours string that the content has, of services, phones, chats and BSL, once each. */
export const hoursInContent = (): Hours[] => {
	const found = readServiceFiles().flatMap(({ text }) =>
		[...text.matchAll(/^[\s-]*hours: "(.+)"$/gm)].map(([, hours]) => hours!),
	);
	return [...new Set(found)];
};

/** Hours of every shape that editors write, and that the content may not have now. */
export const shapes: Hours[] = [
	'24/7',
	'Mo-Fr 08:00-20:00',
	'Tu 09:30-11:30; PH off',
	'Mo-Fr 10:00-12:00,14:00-16:00',
	'Mo-Fr 08:00-20:00; Sa-Su 09:00-17:00; PH 10:00-12:00',
	'Sa[1] 10:00-12:00',
	'Sa[-1] 10:00-12:00; PH off',
	'Fr-Sa 22:00-02:00',
	'Mo-Su 20:00-08:00',
	'Mo-Fr 00:00-24:00',
	'Mo-Su 00:00-24:00; PH off',
	'Su 00:30-01:30',
	'Su 01:15-01:45',
	'Su 02:30-05:00',
	'Th 14:00-24:00; Fr 00:00-14:00',
	'Th,Fr,Su 00:15-12:00,12:15-24:15',
];

const clock = (quarters: number) =>
	`${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;

/** One or two spells a day, in order, none touching. The last may run past midnight. */
const spells = fc
	.uniqueArray(fc.integer({ min: 0, max: 119 }), { minLength: 2, maxLength: 4 })
	.map((quarters) => quarters.sort((a, b) => a - b).slice(0, quarters.length - (quarters.length % 2)))
	.filter((quarters) => quarters.at(-2)! < 96 && quarters.at(-1)! - quarters[0]! <= 96)
	.map((quarters) =>
		quarters.map(clock).reduce((text, time, i) => text + (i === 0 ? '' : i % 2 ? '-' : ',') + time, ''),
	);

/** Random weekly hours, with and without a word on bank holidays, that the checker lets through. */
export const anyHours: fc.Arbitrary<Hours> = fc
	.tuple(
		fc.subarray(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'], { minLength: 1 }),
		spells,
		fc.constantFrom('', '; PH off'),
	)
	.map(([days, times, holidays]) => `${days.join(',')} ${times}${holidays}`)
	.filter((hours) => hoursProblem(hours) === undefined);
