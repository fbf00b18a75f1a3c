import type { SheetWords } from '../printed/sheet-words.ts';

const part = ({ name, numbers, lines }: SheetWords) =>
	[name, ...numbers.map(({ number, note }) => [number, note].filter(Boolean).join(': ')), ...lines].join('\n');

/** The sheet as text for a message or a case file: what the paper says, in its order. `heads` are the lines above. */
export const sheetText = (heads: string[], services: SheetWords[], day: string): string =>
	[...heads.filter(Boolean), ...services.map(part), day].join('\n\n');
