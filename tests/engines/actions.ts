const SHIFT = '\uE008';

/** A click in the words of WebDriver, classic and BiDi alike. */
export const clickActions = (x: number, y: number) => [
	{
		type: 'pointer',
		id: 'mouse',
		parameters: { pointerType: 'mouse' },
		actions: [
			{ type: 'pointerMove', x, y, duration: 0 },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 },
		],
	},
];

/** One press of Shift in the words of WebDriver, classic and BiDi alike. */
export const shiftActions = [
	{
		type: 'key',
		id: 'keyboard',
		actions: [
			{ type: 'keyDown', value: SHIFT },
			{ type: 'keyUp', value: SHIFT },
		],
	},
];
