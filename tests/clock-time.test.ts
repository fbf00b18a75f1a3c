import { expect, test } from 'vitest';
import { clockTime } from '../src/domain/clock-time.ts';

test.each([
	[0, 0, 'midnight'],
	[0, 30, '12.30am'],
	[9, 5, '9.05am'],
	[11, 59, '11.59am'],
	[12, 0, '12 noon'],
	[12, 30, '12.30pm'],
	[13, 0, '1pm'],
	[23, 45, '11.45pm'],
])('%i:%i is %s', (hour, minute, words) => expect(clockTime(hour, minute)).toBe(words));
